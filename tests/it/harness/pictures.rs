//! Pictures as sellers and others upload them, and how they go over HTTP.

use std::io::Write;
use std::time::Duration;

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use http::{HeaderMap, StatusCode};
use image::codecs::gif::GifEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder, Rgb, RgbImage};
use jangteo_sdk::catalog::v1::ImageUpload;
use prost::bytes::Bytes;
use reqwest::Client;

/// Where [`jpeg_noted`] was taken, as it notes down.
pub const PLACE: &[u8] = b"37.5665 126.978";

/// Red to the left, blue to the right, and nowhere quite the same.
fn picture(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let shade = u8::try_from((x * 7 + y * 13) % 32).unwrap();
        Rgb(if x < width / 2 { [220, shade, shade] } else { [shade, shade, 220] })
    })
}

pub fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let png = PngEncoder::new(&mut bytes);
    png.write_image(&picture(width, height), width, height, ExtendedColorType::Rgb8).unwrap();
    bytes
}

pub fn gif(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut gif = GifEncoder::new(&mut bytes);
    gif.encode(&picture(width, height), width, height, ExtendedColorType::Rgb8).unwrap();
    drop(gif);
    bytes
}

/// A photo whose camera noted that it lies turned by a quarter to the left, and where it was taken.
pub fn jpeg_noted(width: u32, height: u32) -> Vec<u8> {
    let mut notes = b"MM\0*\0\0\0\x08\0\x02".to_vec();
    notes.extend(b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0");
    notes.extend(b"\x01\x0f\0\x02\0\0\0\x10\0\0\0\x26\0\0\0\0");
    notes.extend(PLACE);
    notes.push(0);
    let mut bytes = Vec::new();
    let mut jpeg = JpegEncoder::new_with_quality(&mut bytes, 90);
    jpeg.set_exif_metadata(notes).unwrap();
    jpeg.write_image(&picture(width, height), width, height, ExtendedColorType::Rgb8).unwrap();
    assert!(holds(&bytes, PLACE));
    bytes
}

/// A PNG that says it has so many pixels at each side, and brings ten million zeros in ten thousand bytes.
pub fn bomb(side: u32) -> Vec<u8> {
    let mut zeros = ZlibEncoder::new(Vec::new(), Compression::fast());
    zeros.write_all(&vec![0; 10_000_000]).unwrap();
    let side = side.to_be_bytes();
    let head = [&side[..], &side, &[8, 2, 0, 0, 0]].concat();
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, data) in [(b"IHDR", head), (b"IDAT", zeros.finish().unwrap()), (b"IEND", vec![])] {
        let mut sum = Crc::new();
        sum.update(name);
        sum.update(&data);
        png.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        png.extend(name);
        png.extend(data);
        png.extend(sum.sum().to_be_bytes());
    }
    png
}

pub fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|it| it == part)
}

fn http() -> Client {
    Client::builder().no_proxy().timeout(Duration::from_secs(30)).build().unwrap()
}

/// Uploads these bytes as `upload` says, and tells the HTTP status.
pub async fn put(upload: &ImageUpload, bytes: &[u8]) -> StatusCode {
    let mut request = http().put(&upload.put_url).body(bytes.to_vec());
    // The client says itself how long the body is.
    for header in upload.headers.iter().filter(|it| it.name != "content-length") {
        request = request.header(&header.name, &header.value);
    }
    request.send().await.unwrap().status()
}

/// What a browser gets at `url`.
pub async fn fetch(url: &str) -> (StatusCode, HeaderMap, Bytes) {
    let answer = http().get(url).send().await.unwrap();
    (answer.status(), answer.headers().clone(), answer.bytes().await.unwrap())
}
