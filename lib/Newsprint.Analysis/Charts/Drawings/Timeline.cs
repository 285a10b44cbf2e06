namespace Newsprint;

/// <summary>Dated events, one a row.</summary>
/// <param name="Head">Around the marks.</param>
/// <param name="First">First day of the axis.</param>
/// <param name="Last">Last day of the axis.</param>
/// <param name="Rows">From top to bottom, by day.</param>
sealed record TimelineDrawing(Head Head, DateOnly First, DateOnly Last, IReadOnlyList<EventRow> Rows);

/// <summary>One event, from its first to its last day, both included.</summary>
sealed record EventRow(DateOnly First, DateOnly Last, string Place, string Label, string Date, EventKind Kind);

enum EventKind
{
    Happened,
    Told,
    Planned,
}
