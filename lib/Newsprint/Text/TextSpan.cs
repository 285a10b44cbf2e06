namespace Newsprint;

/// <summary>A stretch of text: UTF-16 code units, 0-based, <paramref name="End"/> excluded.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset just past the last code unit; equal to <paramref name="Start"/> for an empty span.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>True when the offset lies inside; <see cref="End"/> itself does not.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>True when the other span lies inside this one; equal spans do.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True when the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The same stretch, moved by so many code units.</summary>
    public TextSpan Shift(int by) => new(Start + by, End + by);

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Interval notation, such as <c>[12, 18)</c>.</summary>
    public override string ToString() => $"[{Start}, {End})";
}
