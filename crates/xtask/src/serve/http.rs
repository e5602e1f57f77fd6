//! As much of HTTP/1.1 as a folder of files needs.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::Duration;

use super::{locate, mime};

/// Longer than any browser waits before it asks anew on another connection.
const PATIENCE: Duration = Duration::from_secs(120);
const LONGEST_HEAD: u64 = 64 * 1024;

/// What a request asks for.
#[derive(Debug, PartialEq, Eq)]
struct Request {
    method: String,
    url: String,
    stays: bool,
}

/// Answers one request after the other until the connection ends.
///
/// # Errors
/// The other side has gone, or is silent for two minutes.
pub fn answer_all(connection: &TcpStream, root: &Path) -> io::Result<()> {
    connection.set_read_timeout(Some(PATIENCE))?;
    connection.set_nodelay(true)?;
    let mut reader = BufReader::new(connection);
    while let Some(request) = read(&mut reader)? {
        let stays = request.stays;
        let answer = answer(&request, root);
        (&*connection).write_all(&answer)?;
        if !stays {
            break;
        }
    }
    Ok(())
}

/// The next request; none once the other side has said its last. Bodies are not read: who sends one is
/// answered that only GET and HEAD are known, and the connection ends.
fn read(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut head = reader.take(LONGEST_HEAD);
    let mut line = String::new();
    if head.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace().map(str::to_owned);
    let (Some(method), Some(url)) = (words.next(), words.next()) else {
        return Err(io::ErrorKind::InvalidData.into());
    };
    let mut stays = words.next().is_some_and(|version| version == "HTTP/1.1");
    loop {
        let mut line = String::new();
        if head.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let line = line.trim().to_ascii_lowercase();
        match line.split_once(':') {
            None if line.is_empty() => break,
            Some(("connection", how)) if how.trim() == "close" => stays = false,
            Some(("content-length", length)) if length.trim() != "0" => stays = false,
            Some(("transfer-encoding", _)) => stays = false,
            _ => {}
        }
    }
    Ok(Some(Request { method, url, stays }))
}

/// The whole answer as it goes over the wire.
fn answer(request: &Request, root: &Path) -> Vec<u8> {
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return message(
            "405 Method Not Allowed",
            "text/plain",
            b"Only GET and HEAD.\n",
            true,
        );
    }
    let with_body = request.method == "GET";
    let found = locate::file(root, &request.url);
    let found = found.and_then(|path| Some((mime::of(&path), fs::read(&path).ok()?)));
    match found {
        Some((kind, body)) => message("200 OK", kind, &body, with_body),
        None => message("404 Not Found", "text/plain", b"Not found.\n", with_body),
    }
}

fn message(status: &str, kind: &str, body: &[u8], with_body: bool) -> Vec<u8> {
    let length = body.len();
    // The next build must show at the next reload.
    let mut all = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nCache-Control: no-cache\r\n\r\n"
    )
    .into_bytes();
    if with_body {
        all.extend_from_slice(body);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(text: &str) -> Option<Request> {
        read(&mut text.as_bytes()).unwrap()
    }

    #[test]
    fn a_request_is_read_to_its_empty_line_and_the_next_follows() {
        let two =
            "GET /a HTTP/1.1\r\nHost: x\r\n\r\nHEAD /b?c HTTP/1.1\r\nConnection: close\r\n\r\n";
        let mut reader = two.as_bytes();
        let next = |reader: &mut &[u8]| read(reader).unwrap().map(|r| (r.method, r.url, r.stays));
        assert_eq!(next(&mut reader), Some(("GET".into(), "/a".into(), true)));
        assert_eq!(
            next(&mut reader),
            Some(("HEAD".into(), "/b?c".into(), false))
        );
        assert_eq!(next(&mut reader), None);
    }

    #[test]
    fn who_sends_a_body_or_speaks_an_older_http_is_answered_once() {
        assert!(
            !request("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc")
                .unwrap()
                .stays
        );
        assert!(!request("GET / HTTP/1.0\r\n\r\n").unwrap().stays);
        assert!(read(&mut "GET\r\n\r\n".as_bytes()).is_err());
    }

    #[test]
    fn silent_connections_make_nobody_wait() {
        let server = super::super::Server::on_free_port().unwrap();
        let port = server.port;
        let silent: Vec<_> = (0..20)
            .map(|_| TcpStream::connect(("127.0.0.1", port)).unwrap())
            .collect();
        let mut connection = TcpStream::connect(("127.0.0.1", port)).unwrap();
        connection
            .set_read_timeout(Some(Duration::from_secs(10)))
            .unwrap();
        connection
            .write_all(b"HEAD /README.md HTTP/1.1\r\nConnection: close\r\n\r\n")
            .unwrap();
        let mut said = String::new();
        connection.read_to_string(&mut said).unwrap();
        assert!(said.starts_with("HTTP/1.1 200 OK\r\n"), "{said}");
        drop(silent);
    }
}
