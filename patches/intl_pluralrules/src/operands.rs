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
        // `fluent-bundle` panics on an error here, and a number literal in a message may be absurd
        // (hundreds of digits): such a number counts as zero, or by its last eighteen digits, all
        // that any language's rules look at.
        let value = if value.is_finite() { value.abs() } else { 0.0 };
        let written = value.to_string();
        let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
        let i = whole[whole.len().saturating_sub(18)..].parse().unwrap_or(0);
        let fraction = &fraction[..fraction.len().min(18)];
        let f = if fraction.is_empty() { 0 } else { fraction.parse().unwrap_or(0) };
        Ok(Self { n: value, i, v: fraction.len(), w: fraction.len(), f, t: f })
    }
}
