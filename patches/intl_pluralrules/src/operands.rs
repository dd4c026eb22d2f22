//! Plural operands as `fluent-bundle` builds and adjusts them (CLDR, "Plural Operand Meanings").

/// The parts of a number that plural rules look at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PluralOperands {
    /// Absolute value.
    pub n: f64,
    /// Integer digits.
    pub i: u64,
    /// Count of visible fraction digits, with trailing zeros.
    pub v: usize,
    /// Count of visible fraction digits, without trailing zeros.
    pub w: usize,
    /// Visible fraction digits, with trailing zeros.
    pub f: u64,
    /// Visible fraction digits, without trailing zeros.
    pub t: u64,
}

impl PluralOperands {
    pub(crate) fn to_icu(self) -> icu_plurals::PluralOperands {
        if self.v == 0 {
            return icu_plurals::PluralOperands::from(self.i);
        }
        // ICU4X reads decimals from their written form, which keeps the trailing zeros.
        format!("{}.{:0width$}", self.i, self.f, width = self.v)
            .parse::<fixed_decimal::Decimal>()
            .map_or_else(|_| self.i.into(), |decimal| (&decimal).into())
    }
}

impl TryFrom<f64> for PluralOperands {
    type Error = &'static str;

    fn try_from(value: f64) -> Result<Self, Self::Error> {
        if !value.is_finite() {
            return Err("not a finite number");
        }
        let written = value.abs().to_string();
        let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
        let digits = |text: &str| if text.is_empty() { Ok(0) } else { text.parse() };
        let i = digits(whole).map_err(|_| "the integer part is too long")?;
        let f = digits(fraction).map_err(|_| "the fraction is too long")?;
        Ok(Self { n: value.abs(), i, v: fraction.len(), w: fraction.len(), f, t: f })
    }
}
