namespace Newsprint;

/// <summary>The words around figures in their sentence.</summary>
static class FigureText
{
    /// <summary>Between two figures of one sentence; empty where they do not stand in this order.</summary>
    public static ReadOnlySpan<char> Between(Figure a, Figure b) =>
        a.Sentence == b.Sentence && PlaceOf(a) is { } first && PlaceOf(b) is { } second && first.End <= second.Start
            ? a.Sentence.AsSpan(first.End, second.Start - first.End) : [];

    /// <summary>From a figure to the end of its sentence.</summary>
    public static ReadOnlySpan<char> Behind(Figure figure) => PlaceOf(figure) is { } place ? figure.Sentence.AsSpan(place.End) : [];

    /// <summary>From the start of its sentence to a figure.</summary>
    public static ReadOnlySpan<char> Before(Figure figure) => PlaceOf(figure) is { } place ? figure.Sentence.AsSpan(0, place.Start) : [];

    // A figure that somebody made is taken to stand where its text first does.
    static TextSpan? PlaceOf(Figure figure) =>
        figure.InSentence
            ?? (figure.Sentence.IndexOf(figure.Text, StringComparison.Ordinal) is >= 0 and var at
                ? new TextSpan(at, at + figure.Text.Length) : null);
}
