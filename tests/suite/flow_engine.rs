//! The engine: where people stand after what they did, whatever they did.

mod desk;
mod flows;
mod hearing;
mod moving;
mod places;
mod properties;
mod revisions;
mod walking;
