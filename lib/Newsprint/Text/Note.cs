namespace Newsprint;

/// <summary>One thing a reader could not take as it stood: where, what was found, what was expected, what to do.</summary>
/// <param name="Source">The file or the name the text was given; empty for text without a name.</param>
/// <param name="Line">1-based line; 0 when the note is about the whole source.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What a reader would have expected.</param>
/// <param name="Remedy">What a person can do about it.</param>
/// <param name="Span">The characters meant, where they can be named.</param>
public sealed record Note(string Source, int Line, string Found, string Expected, string Remedy, TextSpan? Span = null)
{
    /// <summary>One sentence: <c>page.txt:12: found …; expected …; remedy</c>.</summary>
    public override string ToString() =>
        $"{(Source.Length == 0 ? "text" : Source)}{(Line > 0 ? $":{Line}" : "")}: found {Found}; expected {Expected}; {Remedy}";
}

/// <summary>Input that cannot be read at all. The message is the sentence of its note.</summary>
/// <param name="note">Where, found, expected, remedy.</param>
public sealed class InputException(Note note) : Exception(note.ToString())
{
    /// <summary>Where, found, expected, remedy.</summary>
    public Note Note { get; } = note;
}
