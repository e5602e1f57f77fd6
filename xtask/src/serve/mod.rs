//! `cargo xtask serve`: the repository's root over HTTP, for the demo post and the tests.

mod locate;
mod mime;

use std::fs::File;
use std::io::ErrorKind;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use anyhow::{Result, anyhow, bail};
use tiny_http::{Header, Method, Request, Response};

use crate::arguments::Arguments;
use crate::{build, places};

const PORT: u16 = 8080;
/// A browser opens up to six connections to one host.
const THREADS: usize = 6;

pub fn command(mut arguments: Arguments) -> Result<()> {
    let port = arguments.port()?.unwrap_or(PORT);
    arguments.finish()?;
    // The port first: no one should wait for a build that cannot be shown. It is let go again,
    // so that whoever knocks during the build is refused rather than kept waiting.
    drop(listen(port)?);
    build::run()?;
    let server = Server::start(listen(port)?)?;
    println!("Serving the demo post at {}/", server.address());
    server.wait();
    Ok(())
}

/// A server that answers until the program ends.
pub struct Server {
    port: u16,
    threads: Vec<JoinHandle<()>>,
}

impl Server {
    /// Answers on any free port.
    ///
    /// # Errors
    /// The system gives none.
    pub fn on_free_port() -> Result<Self> {
        Self::start(listen(0)?)
    }

    fn start(listener: TcpListener) -> Result<Self> {
        let port = listener.local_addr()?.port();
        let server = tiny_http::Server::from_listener(listener, None)
            .map_err(|problem| anyhow!("the server does not start: {problem}"))?;
        let server = Arc::new(server);
        let answer_all = |server: Arc<tiny_http::Server>| {
            move || {
                for request in server.incoming_requests() {
                    // A reader who has gone away needs no answer.
                    answer(request).ok();
                }
            }
        };
        let threads = (0..THREADS).map(|_| thread::spawn(answer_all(Arc::clone(&server))));
        Ok(Self {
            port,
            threads: threads.collect(),
        })
    }

    /// Without a slash at the end.
    pub fn address(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    fn wait(self) {
        for thread in self.threads {
            thread.join().ok();
        }
    }
}

/// On this machine only: the repository is nobody else's business.
fn listen(port: u16) -> Result<TcpListener> {
    match TcpListener::bind(("127.0.0.1", port)) {
        Ok(listener) => Ok(listener),
        Err(problem) if problem.kind() == ErrorKind::AddrInUse => bail!(
            "port {port} is in use: choose another, as in `cargo xtask serve --port {}`",
            port.saturating_add(1)
        ),
        Err(problem) => bail!("port {port} cannot be used: {problem}"),
    }
}

fn answer(request: Request) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request
            .respond(Response::from_string("Only GET and HEAD.\n").with_status_code(405));
    }
    let found = locate::file(places::root(), request.url());
    let Some((path, file)) = found.and_then(|path| Some((path.clone(), File::open(path).ok()?)))
    else {
        return request.respond(Response::from_string("Not found.\n").with_status_code(404));
    };
    let kind = header("Content-Type", mime::of(&path));
    // The next build must show at the next reload.
    request.respond(
        Response::from_file(file)
            .with_header(kind)
            .with_header(header("Cache-Control", "no-cache")),
    )
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("a header in ASCII")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_in_use_gets_one_sentence_with_another_port() {
        let taken = listen(0).unwrap();
        let port = taken.local_addr().unwrap().port();
        let message = listen(port).unwrap_err().to_string();
        assert!(message.starts_with(&format!("port {port} is in use: choose another")));
    }
}
