//! People: who answers, what each may do, and when they work.
//!
//! The promise: what a role may do is one table; a rota without rest is refused; somebody is on
//! duty only when they confirmed it. It deliberately knows nothing of requests: floor 5 joins the
//! two.

pub mod operator;
pub mod role;
pub mod rota;

pub use operator::{Operator, OperatorStanding, Ties};
pub use role::{Act, Role, may};
