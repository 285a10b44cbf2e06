namespace Newsprint;

/// <summary>How far a place's firms, shops or people are back at work.</summary>
public sealed record ResumptionRow
{
    /// <summary>1-based number within its table.</summary>
    public required int Number { get; init; }
    /// <summary>The file it comes from, as it was named.</summary>
    public required string Source { get; init; }
    /// <summary>The page's date; null when unknown.</summary>
    public required DateOnly? Published { get; init; }
    /// <summary>1-based number of its article; null in a caption.</summary>
    public required int? Article { get; init; }
    /// <summary>1-based line of the rate, or of the count where there is no rate.</summary>
    public required int Line { get; init; }
    /// <summary>The place; null when not known.</summary>
    public required Area? Area { get; init; }
    /// <summary>Who is back: 规模以上工业企业, 银行, 职工.</summary>
    public required string Subject { get; init; }
    /// <summary>What is measured: 复工率, 恢复营业, 返岗复工.</summary>
    public required string Measure { get; init; }
    /// <summary>Per cent; null where only a count is stated.</summary>
    public required Measured? Rate { get; init; }
    /// <summary>The days it is about; both ends null when the text gives none.</summary>
    public required ReferencePeriod Period { get; init; }
    /// <summary>As a number, by a universal, or as a count without a rate.</summary>
    public required RateForm StatedAs { get; init; }
    /// <summary>The universal as printed (全部, 所有, 全员); null for a number.</summary>
    public required string? Universal { get; init; }
    /// <summary>Achieved or planned.</summary>
    public required Status Status { get; init; }
    /// <summary>How many are back; null when not stated.</summary>
    public required Measured? Numerator { get; init; }
    /// <summary>How many there are, where the text says so; else null.</summary>
    public required Measured? Whole { get; init; }
    /// <summary>How many there may be: what a counted numerator and a rounded rate allow; null when one of them is missing.</summary>
    public required ImpliedWhole? Implied { get; init; }
    /// <summary>The sentence, joined across column breaks.</summary>
    public required string Sentence { get; init; }

    /// <summary>The figures behind the row.</summary>
    public IEnumerable<Figure> Figures =>
        new[] { Rate, Numerator, Whole }.Where(cell => cell is not null).SelectMany(cell => cell!.Figures);
}

/// <summary>How a rate is stated.</summary>
public enum RateForm
{
    /// <summary>In digits, or a numeral.</summary>
    Number,
    /// <summary>By a universal such as 全部.</summary>
    Universal,
    /// <summary>Not at all: only a count is.</summary>
    CountOnly,
}

/// <summary>The whole that a counted part and its rounded share allow.</summary>
/// <param name="Point">Part by share, as if neither were rounded.</param>
/// <param name="Whole">The whole numbers it can be.</param>
/// <param name="Remaining">How many are not back yet, by the same; <see cref="WholeNumbers.Single"/> where it is certain.</param>
public sealed record ImpliedWhole(Measured Point, WholeNumbers Whole, WholeNumbers Remaining);

/// <summary>A sentence part that reports resumption without a number.</summary>
/// <param name="Source">The file it comes from.</param>
/// <param name="Article">1-based number of its article; null in a caption.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Area">The place; null when not known.</param>
/// <param name="Date">The day it names; null when it names none.</param>
/// <param name="Clause">The words, as printed.</param>
/// <param name="Span">Where they stand in the source.</param>
public sealed record ResumptionStatement(
    string Source, int? Article, int Line, Area? Area, DateOnly? Date, string Clause, TextSpan Span);
