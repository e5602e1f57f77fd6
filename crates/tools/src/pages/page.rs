//! A page as HTML.

use std::fmt::Write as _;

use html_escape::{encode_double_quoted_attribute as quoted, encode_text};

use crate::pictures::LINK;

pub struct Page<'a> {
    /// What Open Graph calls its type.
    pub kind: &'a str,
    /// Its file, without the ending.
    pub name: String,
    pub title: String,
    pub description: String,
    /// What shows where somebody shares a link to it.
    pub picture: Picture,
    /// The element's start tag, without `>`: attributes are added to it.
    pub element: String,
    pub card: String,
    /// Whether an oEmbed answer lies beside it.
    pub has_oembed: bool,
    pub foot: &'a str,
}

pub struct Picture {
    /// Its file in `pkg/pictures/`.
    pub file: String,
    /// What it shows, in words.
    pub alt: String,
}

impl Page<'_> {
    /// The whole page; `at` is the address where `pkg/` will be, if that is known.
    pub fn html(&self, at: Option<&str>) -> String {
        let Self {
            element,
            card,
            foot,
            ..
        } = self;
        let title = encode_text(&self.title);
        let description = quoted(&self.description);
        let (shared, oembed) = (self.shared(at), self.oembed(at));
        format!(
            "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n{shared}{oembed}\
             <link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"page.css\">\n\
             <script type=\"module\" src=\"../pose-risk.js\"></script>\n\
             <main>\n<h1>{title}</h1>\n{element} loading=\"interaction\"><div class=\"host\">{card}</div></pose-risk>\n\
             {foot}</main>\n</html>\n"
        )
    }

    /// What a shared link shows (Open Graph). The protocol wants whole addresses; without one, most readers of it resolve
    /// those of the folder.
    fn shared(&self, at: Option<&str>) -> String {
        let picture = format!("{}pictures/{}", at.unwrap_or("../"), self.picture.file);
        let (width, height) = (LINK.width.to_string(), LINK.height.to_string());
        let own = at.map(|at| format!("{at}static/{}.html", self.name));
        let said = [
            ("og:type", Some(self.kind)),
            ("og:url", own.as_deref()),
            ("og:title", Some(&self.title)),
            ("og:description", Some(&self.description)),
            ("og:image", Some(&picture)),
            ("og:image:type", Some("image/png")),
            ("og:image:width", Some(&width)),
            ("og:image:height", Some(&height)),
            ("og:image:alt", Some(&self.picture.alt)),
        ];
        let mut text = String::new();
        for (name, value) in said {
            if let Some(value) = value {
                let value = quoted(value);
                let _ = writeln!(text, "<meta property=\"{name}\" content=\"{value}\">");
            }
        }
        text + "<meta name=\"twitter:card\" content=\"summary_large_image\">\n"
    }

    /// The address of the oEmbed answer: absolute, because consumers (WordPress, for one) do not resolve it.
    fn oembed(&self, at: Option<&str>) -> String {
        let Some(at) = at.filter(|_| self.has_oembed) else {
            return String::new();
        };
        format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\" title=\"{}\">\n",
            quoted(&format!("{at}static/{}.oembed.json", self.name)),
            quoted(&self.title)
        )
    }
}
