//! Looks at pictures that strangers have made, and draws them anew.
//!
//! What a picture claims to be is checked before anything is unpacked, and what unpacks it is held to limits. Nothing of the
//! original's bytes is in what is drawn but its colours' profile: no place, no camera, no page that poses as a picture.

use std::io::Cursor;
use std::sync::Arc;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{
    DynamicImage, ImageDecoder, ImageEncoder, ImageError, ImageFormat, ImageReader, Limits,
    RgbImage, Rgba, RgbaImage,
};
use prost::bytes::Bytes;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::base::error::{Error, Result};
use crate::base::picture::{PictureType, Size, Unfit};
use crate::base::reason;

/// The longest side, and the most pixels.
const SIDE_MAX: u32 = 8_192;
const PIXELS_MAX: u64 = 40_000_000;
/// The most bytes that a picture's pixels may take: four for each, or fewer pixels where each takes more.
const UNPACKED_BYTES_MAX: u64 = 4 * PIXELS_MAX;
/// The largest profile of colours that is kept; those of cameras and screens have a few hundred bytes.
const PROFILE_BYTES_MAX: usize = 16 << 10;
/// How good what is drawn looks, of 100.
const QUALITY: u8 = 85;
/// The pictures that are looked at, or wait to be, at a time; each holds its bytes.
const LOOKS_MAX: usize = 16;

/// Looks at pictures and draws them, on threads that may block. Cheap to clone.
#[derive(Clone)]
pub struct Pictures {
    looking: Arc<Semaphore>,
    /// One at a time: to unpack a picture may take some 400 MB.
    drawing: Arc<Semaphore>,
}

/// A picture as it was drawn: a JPEG.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// How long its longer side may have been.
    pub side: u32,
    /// The file.
    pub bytes: Bytes,
}

impl Default for Pictures {
    fn default() -> Self {
        Self { looking: Arc::new(Semaphore::new(LOOKS_MAX)), drawing: Arc::new(Semaphore::new(1)) }
    }
}

impl Pictures {
    /// A place to hold a picture in while it is fetched and looked at; refuses where all are taken.
    pub fn place(&self) -> Result<OwnedSemaphorePermit> {
        Arc::clone(&self.looking).try_acquire_owned().map_err(|_full| reason::overloaded())
    }

    /// How large the picture that `bytes` are, which should be a `type_`, says it is, upright.
    pub async fn look(&self, bytes: Bytes, type_: PictureType) -> Result<Result<Size, Unfit>> {
        tokio::task::spawn_blocking(move || look(&bytes, type_)).await.map_err(Error::internal)
    }

    /// Draws `bytes`, which should be a `type_`, at up to each of `sides` pixels at its longer side, largest first.
    pub async fn draw(
        &self,
        bytes: Bytes,
        type_: PictureType,
        sides: &'static [u32],
    ) -> Result<Result<(Size, Vec<Drawn>), Unfit>> {
        let turn = Arc::clone(&self.drawing).acquire_owned().await.map_err(Error::internal)?;
        let draw = move || {
            // Also when whoever waits for it has gone.
            let _turn = turn;
            draw(&bytes, type_, sides)
        };
        tokio::task::spawn_blocking(draw).await.map_err(Error::internal)
    }
}

fn look(bytes: &[u8], type_: PictureType) -> Result<Size, Unfit> {
    open(bytes, type_).map(|(_, size, _)| size)
}

/// What unpacks the picture, held to the limits; how large it is, upright; and how it lies.
fn open(
    bytes: &[u8],
    type_: PictureType,
) -> Result<(impl ImageDecoder + '_, Size, Orientation), Unfit> {
    match PictureType::of(bytes) {
        None => return Err(Unfit::TypeUnknown),
        Some(other) if other != type_ => return Err(Unfit::TypeDiffers),
        Some(_) if !ends(bytes, type_) => return Err(Unfit::Damaged),
        Some(_) => {}
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    limits.max_alloc = Some(UNPACKED_BYTES_MAX);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format(type_));
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(unfit)?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(Unfit::Damaged);
    }
    let pixels = u64::from(width).saturating_mul(height.into());
    if SIDE_MAX < width.max(height)
        || PIXELS_MAX < pixels
        || UNPACKED_BYTES_MAX < decoder.total_bytes()
    {
        return Err(Unfit::TooManyPixels);
    }
    let orientation = decoder.orientation().map_err(unfit)?;
    let size = Size { width, height };
    let size = if is_turned(orientation) { size.turned() } else { size };
    Ok((decoder, size, orientation))
}

const fn format(type_: PictureType) -> ImageFormat {
    match type_ {
        PictureType::Gif => ImageFormat::Gif,
        PictureType::Jpeg => ImageFormat::Jpeg,
        PictureType::Png => ImageFormat::Png,
        PictureType::Webp => ImageFormat::WebP,
    }
}

/// Whether the end of a picture is there. Of a JPEG that breaks off the rest is drawn grey without a word; the others complain.
fn ends(bytes: &[u8], type_: PictureType) -> bool {
    let last = |marker: u8| bytes.windows(2).rposition(|it| it == [0xff, marker]);
    let (scan, end) = (0xda, 0xd9);
    type_ != PictureType::Jpeg || last(scan) < last(end)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "whatever else is wrong, it cannot be read")]
fn unfit(error: ImageError) -> Unfit {
    match error {
        ImageError::Limits(_) => Unfit::TooManyPixels,
        _ => Unfit::Damaged,
    }
}

const fn is_turned(orientation: Orientation) -> bool {
    match orientation {
        Orientation::Rotate90
        | Orientation::Rotate270
        | Orientation::Rotate90FlipH
        | Orientation::Rotate270FlipH => true,
        Orientation::NoTransforms
        | Orientation::Rotate180
        | Orientation::FlipHorizontal
        | Orientation::FlipVertical => false,
    }
}

fn draw(bytes: &[u8], type_: PictureType, sides: &[u32]) -> Result<(Size, Vec<Drawn>), Unfit> {
    let (mut decoder, size, orientation) = open(bytes, type_)?;
    let profile = decoder.icc_profile().ok().flatten().filter(|it| is_plain(it));
    let unpacked = DynamicImage::from_decoder(decoder).map_err(unfit)?;
    let mut picture = DynamicImage::from(opaque(unpacked));
    let mut orientation = Some(orientation);
    let mut drawn = Vec::new();
    for side in sides {
        let wanted = size.within(*side);
        // Turned once it is small, and then no more.
        match orientation.take() {
            Some(turn) => {
                let lying = if is_turned(turn) { wanted.turned() } else { wanted };
                picture = shrunk(picture, lying);
                picture.apply_orientation(turn);
            }
            None => picture = shrunk(picture, wanted),
        }
        let bytes = jpeg(&picture, profile.as_ref()).map_err(unfit)?;
        drawn.push(Drawn { side: *side, bytes });
    }
    Ok((size, drawn))
}

/// Whether a profile of colours tells what red, green and blue are, and little else.
fn is_plain(profile: &[u8]) -> bool {
    profile.get(16..20) == Some(b"RGB ") && profile.len() <= PROFILE_BYTES_MAX
}

/// The picture on white, where it lets something through.
fn opaque(picture: DynamicImage) -> RgbImage {
    if !picture.has_alpha() {
        return picture.into_rgb8();
    }
    let mut picture: RgbaImage = picture.into_rgba8();
    for Rgba([red, green, blue, alpha]) in picture.pixels_mut() {
        for colour in [red, green, blue] {
            let seen = u16::from(*colour) * u16::from(*alpha) + 255 * u16::from(255 - *alpha);
            *colour = u8::try_from((seen + 127) / 255).unwrap_or(255);
        }
        *alpha = 255;
    }
    DynamicImage::from(picture).into_rgb8()
}

/// The picture in this size. One that is far larger is made smaller roughly first, which takes no room.
fn shrunk(picture: DynamicImage, wanted: Size) -> DynamicImage {
    let size = Size { width: picture.width(), height: picture.height() };
    if wanted == size {
        return picture;
    }
    let rough = size.within(wanted.width.max(wanted.height).saturating_mul(2));
    let picture =
        if rough == size { picture } else { picture.thumbnail_exact(rough.width, rough.height) };
    picture.resize_exact(wanted.width, wanted.height, FilterType::CatmullRom)
}

fn jpeg(picture: &DynamicImage, profile: Option<&Vec<u8>>) -> Result<Bytes, ImageError> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    if let Some(profile) = profile {
        encoder.set_icc_profile(profile.clone()).map_err(ImageError::Unsupported)?;
    }
    picture.write_with_encoder(encoder)?;
    Ok(bytes.into())
}

#[cfg(test)]
mod tests {
    use image::codecs::gif::GifEncoder;
    use image::codecs::png::PngEncoder;
    use image::{ExtendedColorType, Frame};

    use super::*;

    /// Red to the left, blue to the right.
    fn flag(width: u32, height: u32) -> RgbImage {
        RgbImage::from_fn(width, height, |x, _| {
            image::Rgb(if x < width / 2 { [220, 20, 20] } else { [20, 20, 220] })
        })
    }

    fn jpeg_of(picture: &RgbImage, exif: Option<Vec<u8>>) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 90);
        if let Some(exif) = exif {
            encoder.set_exif_metadata(exif).unwrap();
        }
        let (width, height) = picture.dimensions();
        encoder.write_image(picture, width, height, ExtendedColorType::Rgb8).unwrap();
        bytes
    }

    fn png_of(picture: &DynamicImage) -> Vec<u8> {
        let mut bytes = Vec::new();
        picture.write_with_encoder(PngEncoder::new(&mut bytes)).unwrap();
        bytes
    }

    /// Notes that the picture lies turned by a quarter, and where it was taken.
    fn notes() -> Vec<u8> {
        let mut notes = b"MM\0*\0\0\0\x08\0\x02".to_vec();
        notes.extend(b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0");
        notes.extend(b"\x01\x0f\0\x02\0\0\0\x10\0\0\0\x26");
        notes.extend(b"\0\0\0\0");
        notes.extend(b"37.5665 126.978\0");
        notes
    }

    fn holds(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|it| it == part)
    }

    #[test]
    fn is_drawn_upright_in_every_size_without_what_the_camera_noted() {
        let photo = jpeg_of(&flag(1_000, 500), Some(notes()));
        assert!(holds(&photo, b"126.978"));

        let (size, drawn) = draw(&photo, PictureType::Jpeg, &[1_920, 960, 320]).unwrap();

        assert_eq!(size, Size { width: 500, height: 1_000 });
        assert_eq!(look(&photo, PictureType::Jpeg), Ok(size));
        let sizes = [(500, 1_000), (480, 960), (160, 320)];
        for (Drawn { side, bytes }, (width, height)) in drawn.iter().zip(sizes) {
            assert!(!holds(bytes, b"126.978") && !holds(bytes, b"Exif"), "{side}");
            let picture = image::load_from_memory(bytes).unwrap().into_rgb8();
            assert_eq!(picture.dimensions(), (width, height), "{side}");
            // A turn to the right puts the left side on top.
            let (top, bottom) = (picture.get_pixel(9, 9).0, picture.get_pixel(9, height - 9).0);
            assert!(top[2] < top[0] && bottom[0] < bottom[2], "{top:?} {bottom:?}");
        }
    }

    #[test]
    fn what_lets_something_through_is_drawn_on_white() {
        let glass = RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0]));

        let glass = png_of(&glass.into());
        let (_, drawn) = draw(&glass, PictureType::Png, &[320]).unwrap();

        let picture = image::load_from_memory(&drawn[0].bytes).unwrap().into_rgb8();
        assert!(picture.pixels().all(|it| it.0.iter().all(|it| 250 < *it)));
    }

    #[test]
    fn of_a_gif_the_first_picture_is_drawn() {
        let mut bytes = Vec::new();
        let mut encoder = GifEncoder::new(&mut bytes);
        for shade in [200, 10] {
            let frame = RgbaImage::from_pixel(40, 20, Rgba([shade, shade, shade, 255]));
            encoder.encode_frame(Frame::new(frame)).unwrap();
        }
        drop(encoder);

        let (size, drawn) = draw(&bytes, PictureType::Gif, &[320]).unwrap();

        assert_eq!(size, Size { width: 40, height: 20 });
        let picture = image::load_from_memory(&drawn[0].bytes).unwrap().into_luma8();
        assert!(picture.pixels().all(|it| 150 < it.0[0]));
    }

    #[test]
    fn what_breaks_off_is_damaged() {
        let picture = flag(64, 64);
        let whole = [
            (PictureType::Jpeg, jpeg_of(&picture, None)),
            (PictureType::Png, png_of(&picture.clone().into())),
        ];
        for (type_, bytes) in &whole {
            let type_ = *type_;
            assert!(draw(bytes, type_, &[320]).is_ok());
            for kept in [bytes.len() / 4, bytes.len() / 2] {
                let drawn = draw(&bytes[..kept], type_, &[320]).map(|_| ());
                assert_eq!(drawn, Err(Unfit::Damaged), "{type_:?}: {kept} of {}", bytes.len());
            }
        }
        // All but its end, which nobody would miss but us.
        let photo = &whole[0].1;
        assert_eq!(look(&photo[..photo.len() - 2], PictureType::Jpeg), Err(Unfit::Damaged));
        assert_eq!(look(b"\xff\xd8\xff\xe0", PictureType::Jpeg), Err(Unfit::Damaged));
        assert_eq!(look(b"GIF89a", PictureType::Gif), Err(Unfit::Damaged));
        assert_eq!(look(b"RIFF\x04\0\0\0WEBP", PictureType::Webp), Err(Unfit::Damaged));
    }
}
