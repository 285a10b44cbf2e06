namespace Newsprint;

/// <summary>The words of press.tsv: what newspapers print around their articles.</summary>
static class PressWords
{
    static readonly WordTable Table = new("press.tsv");

    /// <summary>The words of a class.</summary>
    public static WordGroup Of(string kind) => Table[kind];
}
