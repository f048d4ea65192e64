//! QR codes, as plain path data: the page draws them, no HTML crosses the wall. Not for anything but numbers.

use crate::wire::{Channel, Line, QrView};
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write as _;

/// Light squares round the code, by ISO/IEC 18004: with fewer a camera may not find it.
const QUIET: i32 = 4;

/// What a telephone reads of a line: its number and nothing else, `tel:` to ring (RFC 3966) or `sms:` to write (RFC 5724). Nothing is
/// stored anywhere by reading it, and the telephone asks before it rings.
pub(crate) fn address(line: &Line) -> Option<String> {
    let scheme = match line.channel {
        Channel::Call => "tel",
        Channel::Text => "sms",
        Channel::Chat | Channel::Email | Channel::Web | Channel::Visit => return None,
    };
    line.dial.as_ref().map(|dial| format!("{scheme}:{dial}"))
}

/// The code of a line. Medium error correction or better: a screen is read with its reflections.
pub(crate) fn qr_view(line: &Line) -> Option<QrView> {
    let code = QrCode::encode_text(&address(line)?, QrCodeEcc::Medium).ok()?;
    let side = u32::try_from(code.size() + 2 * QUIET).ok()?;
    Some(QrView { side, path: path(&code) })
}

/// One rectangle for each run of dark squares in a row.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or(0);
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run + 1;
        }
    }
    path
}
