//! The binary: parses the command line, runs the command, prints one chain of causes.

use std::process::ExitCode;

use clap::Parser;
use sportello::app::cli::Cli;

fn main() -> ExitCode {
    match sportello::app::command::run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("sportello: {}", sportello::app::chain(&*error));
            ExitCode::from(2)
        }
    }
}
