//! Pictures of curves: what is answered, and how soon, over what is offered.

use std::path::Path;

use anyhow::{Result, anyhow};
use plotters::coord::Shift;
use plotters::coord::ranged1d::{Ranged, ValueFormatter};
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;

use crate::bench::{Finding, Step};

const SIZE: (u32, u32) = (720, 560);
const OURS: RGBColor = RGBColor(29, 78, 137);
const THEIRS: RGBColor = RGBColor(160, 160, 160);
const SLOW: RGBColor = RGBColor(200, 85, 61);

/// Draws the curve of `finding`.
pub(crate) fn draw(path: &Path, finding: &Finding) -> Result<()> {
    let root = SVGBackend::new(path, SIZE).into_drawing_area();
    let drawn = root.fill(&WHITE).map_err(failed).and_then(|()| {
        let (above, below) = root.split_vertically(SIZE.1 / 2);
        draw_rates(&above, finding)?;
        draw_times(&below, &finding.curve)?;
        root.present().map_err(failed)
    });
    drawn.map_err(|it| anyhow!("{}: {it}", path.display()))
}

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

fn draw_rates(area: &Area<'_>, finding: &Finding) -> Result<()> {
    let offered = last(&finding.curve);
    let most = finding.ours_per_s.max(finding.baseline_per_s) * 1.1;
    let mut chart = ChartBuilder::on(area)
        .caption(format!("{}: good answers a second", finding.scenario), ("sans-serif", 18))
        .margin(12)
        .x_label_area_size(20)
        .y_label_area_size(64)
        .build_cartesian_2d(0.0..offered, 0.0..most)
        .map_err(failed)?;
    draw_mesh(&mut chart)?;
    let points = finding.curve.iter().map(|it| (it.offered_per_s, it.good_per_s));
    let ours = LineSeries::new(points, OURS.stroke_width(3));
    let ours = chart.draw_series(ours).map_err(failed)?;
    ours.label("jangteo").legend(|(x, y)| PathElement::new([(x, y), (x + 16, y)], OURS));
    let baseline = [(0.0, finding.baseline_per_s), (offered, finding.baseline_per_s)];
    let baseline = LineSeries::new(baseline, THEIRS.stroke_width(2));
    let baseline = chart.draw_series(baseline).map_err(failed)?;
    baseline.label("pgbench").legend(|(x, y)| PathElement::new([(x, y), (x + 16, y)], THEIRS));
    draw_labels(&mut chart)
}

fn draw_times(area: &Area<'_>, curve: &[Step]) -> Result<()> {
    let slowest = curve.iter().map(|it| it.p99_ms).fold(1.0, f64::max) * 1.5;
    let mut chart = ChartBuilder::on(area)
        .caption("milliseconds, over calls offered a second", ("sans-serif", 18))
        .margin(12)
        .x_label_area_size(28)
        .y_label_area_size(64)
        .build_cartesian_2d(0.0..last(curve), (0.1..slowest).log_scale())
        .map_err(failed)?;
    draw_mesh(&mut chart)?;
    let median = curve.iter().map(|it| (it.offered_per_s, it.p50_ms.max(0.1)));
    let median = LineSeries::new(median, OURS.stroke_width(3));
    let median = chart.draw_series(median).map_err(failed)?;
    median.label("p50").legend(|(x, y)| PathElement::new([(x, y), (x + 16, y)], OURS));
    let slow = curve.iter().map(|it| (it.offered_per_s, it.p99_ms.max(0.1)));
    let slow = LineSeries::new(slow, SLOW.stroke_width(3));
    let slow = chart.draw_series(slow).map_err(failed)?;
    slow.label("p99").legend(|(x, y)| PathElement::new([(x, y), (x + 16, y)], SLOW));
    draw_labels(&mut chart)
}

/// The lines behind the curves, with whole numbers beside them.
fn draw_mesh<'b, Y>(
    chart: &mut ChartContext<'_, SVGBackend<'b>, Cartesian2d<RangedCoordf64, Y>>,
) -> Result<()>
where
    Y: Ranged<ValueType = f64> + ValueFormatter<f64>,
{
    let whole = |it: &f64| format!("{it:.0}");
    let mesh = &mut chart.configure_mesh();
    let mesh = mesh.x_label_formatter(&whole).y_label_formatter(&whole);
    mesh.disable_mesh().draw().map_err(failed)
}

fn draw_labels<'a, 'b, C>(chart: &mut ChartContext<'a, SVGBackend<'b>, C>) -> Result<()>
where
    C: CoordTranslate,
    'b: 'a,
{
    let labels = &mut chart.configure_series_labels();
    let labels = labels.position(SeriesLabelPosition::LowerRight);
    labels.background_style(WHITE.mix(0.8)).border_style(BLACK.mix(0.2)).draw().map_err(failed)
}

fn last(curve: &[Step]) -> f64 {
    curve.last().map_or(1.0, |it| it.offered_per_s)
}

fn failed(error: impl std::fmt::Display) -> anyhow::Error {
    anyhow!("{error}")
}
