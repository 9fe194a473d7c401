//! Flows of customers from their tier at one date to their tier at another.
//!
//! The width of a ribbon is its number of customers; it takes the colour of the tier it comes from, pale for those who
//! stayed and stronger for those who moved.

use domain::chart::{Sankey, SankeyNode};

use super::canvas::Point;
use super::{Align, Canvas, Frame, spread};

const NODE_WIDTH_PX: f64 = 10.0;
const NODE_GAP_PX: f64 = 12.0;
const CURVE_STEPS: u32 = 24;

/// Draws the chart.
pub(super) fn draw(canvas: &mut Canvas<'_>, chart: &Sankey, frame: Frame) {
    let plain = canvas.type_plain();
    let room = |canvas: &Canvas<'_>, is_right: bool| {
        let labels = chart.nodes.iter().filter(|node| node.is_right == is_right).map(|node| node.label.as_str());
        canvas.widest(labels, plain, frame.width() * 0.28)
    };
    let (left_room, right_room) = (room(canvas, false), room(canvas, true));
    let stage = Stage {
        left: frame.left + left_room + 10.0,
        right: frame.right - right_room - 10.0,
        top: frame.top + 30.0,
        bottom: frame.bottom - 4.0,
    };
    let small = canvas.type_small();
    canvas.text((stage.left + NODE_WIDTH_PX, frame.top + 13.0), &chart.left_label, small.aligned(Align::End));
    canvas.text((stage.right - NODE_WIDTH_PX, frame.top + 13.0), &chart.right_label, small);
    let blocks = blocks(chart, &stage);
    draw_ribbons(canvas, chart, &blocks, &stage);
    draw_nodes(canvas, chart, &blocks, &stage);
    label_side(canvas, chart, &blocks, &stage, false, left_room);
    label_side(canvas, chart, &blocks, &stage, true, right_room);
}

struct Stage {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

/// Where a node stands, and how many pixels a customer is worth.
#[derive(Debug, Clone, Copy, Default)]
struct Block {
    top: f64,
    height: f64,
    unit: f64,
}

fn blocks(chart: &Sankey, stage: &Stage) -> Vec<Block> {
    let side = |is_right: bool| {
        let nodes = chart.nodes.iter().filter(move |node| node.is_right == is_right);
        nodes.fold((0.0, 0.0), |(sum, nodes), node| (sum + f64::from(node.count), nodes + 1.0))
    };
    let height = stage.bottom - stage.top;
    let unit_of =
        |(sum, nodes): (f64, f64)| (height - NODE_GAP_PX * (nodes - 1.0_f64).max(0.0)).max(1.0) / sum.max(1.0);
    let unit = unit_of(side(false)).min(unit_of(side(true)));
    let mut next = [stage.top, stage.top];
    let mut place = |node: &SankeyNode| {
        let top = next[usize::from(node.is_right)];
        let height = (f64::from(node.count) * unit).max(1.0);
        next[usize::from(node.is_right)] = top + height + NODE_GAP_PX;
        Block { top, height, unit }
    };
    chart.nodes.iter().map(&mut place).collect()
}

fn draw_ribbons(canvas: &mut Canvas<'_>, chart: &Sankey, blocks: &[Block], stage: &Stage) {
    let (from_x, to_x) = (stage.left + NODE_WIDTH_PX, stage.right - NODE_WIDTH_PX);
    let mut used_left: Vec<f64> = blocks.iter().map(|block| block.top).collect();
    let mut used_right = used_left.clone();
    let mut links: Vec<_> = chart.links.iter().filter(|link| link.count > 0).collect();
    links.sort_by_key(|link| (link.from, link.to));
    let mut starts = Vec::with_capacity(links.len());
    for link in &links {
        let (Some(block), Some(top)) = (blocks.get(link.from as usize), used_left.get_mut(link.from as usize)) else {
            starts.push(0.0);
            continue;
        };
        starts.push(*top);
        *top += f64::from(link.count) * block.unit;
    }
    let mut order: Vec<usize> = (0..links.len()).collect();
    order.sort_by_key(|index| (links[*index].to, links[*index].from));
    for index in order {
        let link = links[index];
        let (Some(from), Some(to)) = (chart.nodes.get(link.from as usize), chart.nodes.get(link.to as usize)) else {
            continue;
        };
        let end = used_right[link.to as usize];
        let thick = f64::from(link.count) * blocks[link.to as usize].unit;
        used_right[link.to as usize] += thick;
        let opacity = if from.tone == to.tone { 0.28 } else { 0.55 };
        let outline = ribbon((from_x, starts[index]), (to_x, end), thick.max(0.75));
        canvas.polygon(&outline, canvas.palette.mark(from.tone), opacity);
    }
}

/// The outline of a band that leaves and arrives level.
fn ribbon(from: Point, to: Point, thick: f64) -> Vec<Point> {
    let middle = (from.0 + to.0) / 2.0;
    let curve = |part: f64| {
        let rest = 1.0 - part;
        let weights = [rest * rest * rest, 3.0 * rest * rest * part, 3.0 * rest * part * part, part * part * part];
        let xs = [from.0, middle, middle, to.0];
        let ys = [from.1, from.1, to.1, to.1];
        let blend = |values: [f64; 4]| weights.iter().zip(values).map(|(weight, value)| weight * value).sum::<f64>();
        (blend(xs), blend(ys))
    };
    let upper: Vec<Point> = (0..=CURVE_STEPS).map(|step| curve(f64::from(step) / f64::from(CURVE_STEPS))).collect();
    let lower = upper.iter().rev().map(|point| (point.0, point.1 + thick));
    upper.iter().copied().chain(lower).collect()
}

fn draw_nodes(canvas: &mut Canvas<'_>, chart: &Sankey, blocks: &[Block], stage: &Stage) {
    for (node, block) in chart.nodes.iter().zip(blocks) {
        let left = if node.is_right { stage.right - NODE_WIDTH_PX } else { stage.left };
        let corner = (left + NODE_WIDTH_PX, block.top + block.height);
        canvas.rect((left, block.top), corner, canvas.palette.mark(node.tone));
    }
}

fn label_side(canvas: &mut Canvas<'_>, chart: &Sankey, blocks: &[Block], stage: &Stage, is_right: bool, room: f64) {
    let plain = canvas.type_plain();
    let side: Vec<(&SankeyNode, &Block)> =
        chart.nodes.iter().zip(blocks).filter(|(node, _)| node.is_right == is_right).collect();
    let mut centres: Vec<f64> = side.iter().map(|(_, block)| block.top + block.height / 2.0).collect();
    spread(&mut centres, 15.0, stage.top + 4.0, stage.bottom - 4.0);
    for ((node, _), y) in side.iter().zip(centres) {
        let text = canvas.fitted(&node.label, plain, room + 1.0);
        if is_right {
            canvas.text((stage.right + 8.0, y + 4.0), &text, plain);
        } else {
            canvas.text((stage.left - 8.0, y + 4.0), &text, plain.aligned(Align::End));
        }
    }
}
