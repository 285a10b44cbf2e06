using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>What a token of a sentence is.</summary>
enum TokenKind : byte
{
    Word,
    /// <summary>A figure's number with its unit.</summary>
    Number,
    /// <summary>A time expression.</summary>
    Time,
    /// <summary>A place.</summary>
    Place,
    /// <summary>Quoted text or a title, taken as one noun.</summary>
    Name,
    /// <summary>Bracketed text, which adds to what stands before it.</summary>
    Aside,
    /// <summary>， ： — and what parts the cells of a table: ends a clause.</summary>
    Comma,
    /// <summary>； ends a group of clauses.</summary>
    Semicolon,
    /// <summary>、 between members of a list.</summary>
    ListComma,
    /// <summary>A quotation mark or bracket that stands alone.</summary>
    Mark,
}

/// <summary>A word, a number, a time, a place or a mark of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First code unit, in the block's text.</param>
/// <param name="End">Just past the last.</param>
/// <param name="Class">Letter of words.tsv; 'x' where unknown.</param>
/// <param name="Cue">What it says about figures near it.</param>
/// <param name="Number">Index of the mention, for a number; otherwise -1.</param>
[StructLayout(LayoutKind.Auto)] // what is small lies together
readonly record struct Token(TokenKind Kind, int Start, int End, char Class = 'x', Cue Cue = Cue.None, int Number = -1)
{
    public TextSpan Span => new(Start, End);

    public bool Is(Cue cue) => (Cue & cue) != 0;

    /// <summary>True where a clause ends.</summary>
    public bool EndsClause => Kind is TokenKind.Comma or TokenKind.Semicolon;

    /// <summary>True for what can be part of a name: nouns, verbal nouns, attributes, unknown words, names, places.</summary>
    /// <remarks>Asked more often than anything else.</remarks>
    public bool IsNominal { get; } = Kind is TokenKind.Name or TokenKind.Place
        || Kind == TokenKind.Word && Class is 'n' or 'g' or 'b' or 'x' or 'l' or 's' && (Cue & Cue.Lead) == 0;

    public bool IsVerb => Kind == TokenKind.Word && Class == 'v';
}
