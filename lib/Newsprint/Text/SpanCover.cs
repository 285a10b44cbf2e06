namespace Newsprint;

/// <summary>Spans, asked whether one of them contains another; they may overlap.</summary>
sealed class SpanCover
{
    readonly int[] _starts;
    /// <summary>The furthest end of the spans that begin at a start or before it.</summary>
    readonly int[] _ends;

    public SpanCover(IEnumerable<TextSpan> spans)
    {
        var sorted = spans.Order().ToArray();
        (_starts, _ends) = (Array.ConvertAll(sorted, span => span.Start), Array.ConvertAll(sorted, span => span.End));
        for (var i = 1; i < _ends.Length; i++) _ends[i] = Math.Max(_ends[i], _ends[i - 1]);
    }

    /// <summary>True when one of the spans contains this one; equal spans do.</summary>
    public bool Contains(TextSpan span)
    {
        var (before, past) = (0, _starts.Length);
        while (before < past)
        {
            var middle = (before + past) / 2;
            if (_starts[middle] <= span.Start) before = middle + 1;
            else past = middle;
        }
        return before > 0 && _ends[before - 1] >= span.End;
    }
}
