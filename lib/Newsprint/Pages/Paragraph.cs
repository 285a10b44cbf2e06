namespace Newsprint;

/// <summary>A paragraph, joined where a column or a displacement broke it.</summary>
/// <param name="Joined">Its text; every character knows its place in the source.</param>
public sealed record Paragraph(JoinedText Joined)
{
    /// <summary>The characters, joined.</summary>
    public string Text => Joined.Text;
    /// <summary>Its pieces in the source, in reading order.</summary>
    public IReadOnlyList<TextSpan> Spans => Joined.Pieces;
}
