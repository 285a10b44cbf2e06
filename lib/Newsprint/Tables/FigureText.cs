namespace Newsprint;

/// <summary>The words around figures in their sentence.</summary>
static class FigureText
{
    /// <summary>Between two figures of one sentence; empty where they do not stand in this order.</summary>
    public static ReadOnlySpan<char> Between(Figure a, Figure b)
    {
        var behind = Behind(a);
        var to = a.Sentence == b.Sentence ? behind.IndexOf(b.Text, StringComparison.Ordinal) : -1;
        return to < 0 ? [] : behind[..to];
    }

    /// <summary>From a figure to the end of its sentence.</summary>
    public static ReadOnlySpan<char> Behind(Figure figure)
    {
        var at = figure.Sentence.IndexOf(figure.Text, StringComparison.Ordinal);
        return at < 0 ? [] : figure.Sentence.AsSpan(at + figure.Text.Length);
    }

    /// <summary>From the start of its sentence to a figure.</summary>
    public static ReadOnlySpan<char> Before(Figure figure)
    {
        var at = figure.Sentence.IndexOf(figure.Text, StringComparison.Ordinal);
        return at < 0 ? [] : figure.Sentence.AsSpan(0, at);
    }
}
