namespace Newsprint;

/// <summary>Reads scale words that follow digits: 万, 亿, 百万, 万亿, 千亿.</summary>
static class ScaleChain
{
    const long Largest = 10_000_000_000_000_000;

    /// <summary>Beyond this nothing is a figure; decimals of it still multiply without overflow.</summary>
    const decimal Limit = 1_000_000_000_000_000_000_000m;

    /// <summary>True where a number under a scale is still a number that a newspaper could state.</summary>
    public static bool Allows(decimal value, decimal scale) => Math.Abs(value) <= (scale == 1 ? Limit : Limit / scale);

    /// <summary>Reads as many scales as stand there; false where their product is beyond any figure.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out long factor, out int end)
    {
        factor = 1;
        for (end = at; NumeralChars.ScaleAt(text, end) is var scale and > 0; end++)
        {
            if (factor > Largest / scale) return false;
            factor *= scale;
        }
        return true;
    }
}
