//! `cargo xtask serve`: the repository's root over HTTP, for the demo post and the tests.
//!
//! The server itself is `serve.mjs`, a few lines around npm's `send`: Node is needed anyway, and a
//! server in Rust would make xtask slower to compile on a fresh machine.

use std::io::{BufRead, BufReader, ErrorKind};
use std::net::TcpListener;
use std::process::{Child, ChildStdin, Stdio};

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::{build, run};

#[derive(Debug, Args)]
pub struct Options {
    /// The port; 0 takes any free one
    #[arg(long, value_name = "N", default_value_t = 8080)]
    port: u16,
}

pub fn command(options: &Options) -> Result<()> {
    // The port first: no one should wait for a build that cannot be shown.
    ensure_free(options.port)?;
    build::run(None)?;
    let mut server = Server::start(options.port)?;
    println!("Serving the demo post at {}/", server.address());
    let status = server.process.wait()?;
    bail!("the server ended ({status})")
}

/// A server that answers until this value is dropped or this program ends.
pub struct Server {
    process: Child,
    /// Open as long as the server is wanted: it ends when this does, so it never outlives this program.
    _input: ChildStdin,
    port: u16,
}

impl Server {
    /// Answers on any free port.
    ///
    /// # Errors
    /// Node cannot start it.
    pub fn on_free_port() -> Result<Self> {
        Self::start(0)
    }

    fn start(port: u16) -> Result<Self> {
        let mut process = run::command("node")?
            .args(["crates/xtask/src/serve/serve.mjs", &port.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let input = process.stdin.take().context("the server's input")?;
        let output = process.stdout.take().context("the server's output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let mut server = Self {
            process,
            _input: input,
            port,
        };
        match line.trim().parse() {
            Ok(port) => server.port = port,
            Err(_) => bail!("the server did not start on port {port}"),
        }
        Ok(server)
    }

    /// Without a slash at the end.
    pub fn address(&self) -> String {
        format!("http://localhost:{}", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Fails only if it has ended already.
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

fn ensure_free(port: u16) -> Result<()> {
    match TcpListener::bind(("127.0.0.1", port)) {
        Ok(_) => Ok(()),
        Err(problem) if problem.kind() == ErrorKind::AddrInUse => bail!(
            "port {port} is in use: choose another, as in `cargo xtask serve --port {}`",
            port.saturating_add(1)
        ),
        Err(problem) => bail!("port {port} cannot be used: {problem}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    #[test]
    fn a_port_in_use_gets_one_sentence_with_another_port() {
        let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let message = ensure_free(port).unwrap_err().to_string();
        assert!(message.starts_with(&format!("port {port} is in use: choose another")));
    }

    #[test]
    fn a_server_answers_until_it_is_dropped() {
        let server = Server::on_free_port().unwrap();
        let port = server.port;
        let mut connection = TcpStream::connect(("127.0.0.1", port)).unwrap();
        let request = b"HEAD /README.md HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        connection.write_all(request).unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        drop(server);
        assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
    }
}
