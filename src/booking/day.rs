//! What of one resource's day is taken, and by which appointments: the record that everybody who
//! wants a place there reads and writes.
//!
//! The promise: two appointments never have a step of a resource in common, except families that
//! an operator receives together, up to the agreed number.

use serde::{Deserialize, Serialize};

use super::bits::{Bits, Span};
use crate::ids::{AppointmentId, PlaceId};

/// A resource's day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    taken: Vec<Taken>,
}

/// A stretch that is taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// Which steps, with what is kept free around.
    pub span: Span,
    /// By whom; never empty.
    pub by: Vec<AppointmentId>,
    /// Set where several are received together.
    pub together: Option<Together>,
}

/// Families received together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Together {
    /// Of which calendar.
    pub place: PlaceId,
    /// The step at which they start.
    pub start: u16,
    /// How many.
    pub capacity: u16,
}

/// The stretch is not free.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the place is taken")]
pub struct NotFree;

impl Taken {
    fn takes(&self, span: Span, together: Option<&Together>) -> bool {
        self.span == span
            && together.is_some_and(|wanted| {
                self.together.as_ref().is_some_and(|standing| {
                    (&standing.place, standing.start) == (&wanted.place, wanted.start)
                        && self.by.len() < usize::from(standing.capacity.min(wanted.capacity))
                })
            })
    }
}

impl Day {
    /// What is taken, in order.
    #[must_use]
    pub fn taken(&self) -> &[Taken] {
        &self.taken
    }

    /// Whether nothing is taken: the record may go.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.taken.is_empty()
    }

    /// Every step that is taken, whether or not somebody may still join there.
    #[must_use]
    pub fn busy(&self) -> Bits {
        let mut busy = Bits::NONE;
        for taken in &self.taken {
            busy.insert(taken.span);
        }
        busy
    }

    /// Where somebody may still join others: the steps at which they start.
    pub fn joins(&self) -> impl Iterator<Item = &Together> {
        self.taken.iter().filter_map(|taken| {
            let together = taken.together.as_ref()?;
            (taken.by.len() < usize::from(together.capacity)).then_some(together)
        })
    }

    /// Takes a stretch for an appointment.
    ///
    /// # Errors
    /// [`NotFree`]; nothing is changed.
    pub fn take(
        &mut self,
        span: Span,
        by: AppointmentId,
        together: Option<Together>,
    ) -> Result<(), NotFree> {
        if self.has(by) {
            return Err(NotFree);
        }
        if let Some(open) = self.taken.iter_mut().find(|taken| taken.takes(span, together.as_ref()))
        {
            open.by.push(by);
            return Ok(());
        }
        if self.taken.iter().any(|taken| taken.span.overlaps(span)) {
            return Err(NotFree);
        }
        let at = self.taken.partition_point(|taken| taken.span < span);
        self.taken.insert(at, Taken { span, by: vec![by], together });
        Ok(())
    }

    /// Gives back whatever an appointment holds here.
    pub fn release(&mut self, by: AppointmentId) {
        for taken in &mut self.taken {
            taken.by.retain(|holder| *holder != by);
        }
        self.taken.retain(|taken| !taken.by.is_empty());
    }

    /// Whether an appointment holds something here.
    #[must_use]
    pub fn has(&self, by: AppointmentId) -> bool {
        self.taken.iter().any(|taken| taken.by.contains(&by))
    }

    /// Every appointment that holds something here, from the earliest.
    pub fn appointments(&self) -> impl Iterator<Item = AppointmentId> + '_ {
        self.taken.iter().flat_map(|taken| taken.by.iter().copied())
    }
}
