namespace Newsprint;

/// <summary>A number of a date.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Length">Its characters.</param>
/// <param name="Chinese">True for Chinese numerals.</param>
readonly record struct TimeNumber(int Value, int Length, bool Chinese)
{
    public bool IsYear => Length == 4 && Value is >= 1900 and <= 2100;
    public bool IsMonth => Length <= 2 && Value is >= 1 and <= 12;
    public bool IsDay => Length <= 3 && Value is >= 1 and <= 31;
}
