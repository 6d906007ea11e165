//! Pictures: what they may be, how large, and why one is not taken.

/// The types of pictures that are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureType {
    /// One that stands still, or the first of those that move.
    Gif,
    /// As cameras make them.
    Jpeg,
    /// Without loss.
    Png,
    /// Either.
    Webp,
}

/// How large a picture is, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// From left to right: at least 1.
    pub width: u32,
    /// From top to bottom: at least 1.
    pub height: u32,
}

/// Why a picture is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// The bytes are of none of the types.
    TypeUnknown,
    /// They are of another type than was said.
    TypeDiffers,
    /// There are more of them, or fewer, than was said.
    LengthDiffers,
    /// It is too large once it is unpacked.
    TooManyPixels,
    /// They begin like a picture and are none, or not all of one.
    Damaged,
}

impl PictureType {
    /// Every type.
    pub const ALL: [Self; 4] = [Self::Gif, Self::Jpeg, Self::Png, Self::Webp];

    /// As HTTP calls it.
    #[must_use]
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Gif => "image/gif",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
        }
    }

    /// The type that HTTP calls so.
    #[must_use]
    pub fn from_content_type(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.content_type() == text)
    }

    /// The type of what begins like this, whatever it is called.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let riff = bytes.starts_with(b"RIFF");
        match bytes {
            [0xff, 0xd8, 0xff, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some(Self::Png),
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(Self::Gif),
            [_, _, _, _, _, _, _, _, b'W', b'E', b'B', b'P', ..] if riff => Some(Self::Webp),
            _ => None,
        }
    }
}

impl Size {
    /// The size that it has when its longer side is `side` at most; never larger than it is.
    #[must_use]
    pub fn within(self, side: u32) -> Self {
        let longer = self.width.max(self.height);
        if longer <= side {
            return self;
        }
        let (side, longer) = (u64::from(side), u64::from(longer));
        let scaled = |it: u32| {
            let nearest = (u64::from(it) * side + longer / 2) / longer;
            u32::try_from(nearest).unwrap_or(it).max(1)
        };
        Self { width: scaled(self.width), height: scaled(self.height) }
    }

    /// The size of the picture that lies on its side.
    #[must_use]
    pub const fn turned(self) -> Self {
        Self { width: self.height, height: self.width }
    }
}

impl Unfit {
    /// Every cause.
    pub const ALL: [Self; 5] = [
        Self::TypeUnknown,
        Self::TypeDiffers,
        Self::LengthDiffers,
        Self::TooManyPixels,
        Self::Damaged,
    ];

    /// As rows and errors say it: `TYPE_DIFFERS`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TypeUnknown => "TYPE_UNKNOWN",
            Self::TypeDiffers => "TYPE_DIFFERS",
            Self::LengthDiffers => "LENGTH_DIFFERS",
            Self::TooManyPixels => "TOO_MANY_PIXELS",
            Self::Damaged => "DAMAGED",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_what_it_begins_with() {
        let jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 16];
        assert_eq!(PictureType::of(&jpeg), Some(PictureType::Jpeg));
        assert_eq!(PictureType::of(b"\x89PNG\r\n\x1a\n..."), Some(PictureType::Png));
        assert_eq!(PictureType::of(b"GIF89a"), Some(PictureType::Gif));
        assert_eq!(PictureType::of(b"RIFF\x10\0\0\0WEBPVP8 "), Some(PictureType::Webp));
        for other in ["", "RIFF\x10\0\0\0WAVE", "<svg xmlns=", "GIF88a", "\u{feff}<html>", "BM"] {
            assert_eq!(PictureType::of(other.as_bytes()), None, "{other:?}");
        }
        for name in ["image/svg+xml", "IMAGE/PNG", "image/png; q=1", "text/html", ""] {
            assert_eq!(PictureType::from_content_type(name), None, "{name:?}");
        }
    }

    #[test]
    fn a_picture_keeps_its_shape_and_never_grows() {
        let within = |width, height, side| {
            let Size { width, height } = Size { width, height }.within(side);
            (width, height)
        };

        assert_eq!(within(4_000, 3_000, 960), (960, 720));
        assert_eq!(within(3_000, 4_000, 320), (240, 320));
        assert_eq!(within(200, 100, 320), (200, 100));
        assert_eq!(within(8_192, 1, 320), (320, 1));
        assert_eq!(within(1_000, 333, 320), (320, 107));
        assert_eq!(within(u32::MAX, u32::MAX, 320), (320, 320));
    }
}
