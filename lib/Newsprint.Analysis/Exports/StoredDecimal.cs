namespace Newsprint;

/// <summary>
/// Numbers in files that have a decimal type: <c>DECIMAL(28, 10)</c>. Whatever a page prints fits exactly; quotients that are derived
/// are rounded at the tenth decimal. CSV and JSON Lines keep all digits.
/// </summary>
static class StoredDecimal
{
    public const int Precision = 28, Scale = 10;
    public const decimal Limit = 1_000_000_000_000_000_000m;

    /// <summary>The number as it is stored; null when missing.</summary>
    /// <exception cref="OverflowException">It has more than 18 digits before the point.</exception>
    public static decimal? Of(Cell cell) => cell.Number is not { } value ? null
        : Math.Abs(value) < Limit ? Math.Round(value, Scale, MidpointRounding.AwayFromZero)
        : throw new OverflowException($"found {value}; expected at most 18 digits before the point; export as CSV or JSON Lines");
}
