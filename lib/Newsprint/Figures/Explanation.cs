namespace Newsprint;

/// <summary>How one figure was read.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Steps">One line a pass, in the order they ran: its name, a colon, what it saw and decided.</param>
public sealed record Explanation(Figure Figure, IReadOnlyList<string> Steps);
