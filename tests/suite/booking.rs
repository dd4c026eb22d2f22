//! Appointments: calendars on real days, places taken by many at once, reminders sent once.

#[path = "booking/crowd.rs"]
mod crowd;
#[path = "booking/faults.rs"]
mod faults;
#[path = "booking/fixture.rs"]
pub mod fixture;
#[path = "booking/free.rs"]
mod free;
#[path = "booking/life.rs"]
mod life;
#[path = "booking/quietly.rs"]
mod quietly;
#[path = "booking/real_days.rs"]
mod real_days;
#[path = "booking/stories.rs"]
mod stories;
#[path = "booking/taps.rs"]
mod taps;
#[path = "booking/told.rs"]
mod told;
#[path = "booking/watch.rs"]
mod watch;
#[path = "booking/world.rs"]
pub mod world;
