namespace Newsprint;

/// <summary>How far a bound reaches.</summary>
enum Reach
{
    /// <summary>The number itself is not possible: 超过, 不到.</summary>
    Open,
    /// <summary>The number itself is possible: 不少于, 以内.</summary>
    Closed,
    /// <summary>Not far off the number: 近, 约.</summary>
    Near,
}

/// <summary>A word that bounds a number.</summary>
/// <param name="Word">As printed.</param>
/// <param name="Bound">How the number stands to the value.</param>
/// <param name="Reach">How far.</param>
/// <param name="NotAfter">Characters after which it is part of another word.</param>
sealed record BoundWord(string Word, Bound Bound, Reach Reach, string[] NotAfter)
{
    /// <summary>No bound.</summary>
    public static BoundWord None { get; } = new("", Bound.Exact, Reach.Closed, []);
    /// <summary>余, 多, 几 inside the numeral or after its unit; 上, 过, 破 before a bare scale.</summary>
    public static BoundWord More { get; } = new("余", Bound.Over, Reach.Open, []);
    /// <summary>来 inside the numeral.</summary>
    public static BoundWord Around { get; } = new("来", Bound.About, Reach.Near, []);
}

/// <summary>The words of bounds.tsv, by where they stand.</summary>
static class BoundWords
{
    static readonly string[] Columns = ["word", "place", "bound", "reach", "not_after"];
    static readonly WordTrie<BoundWord> Leading = new();
    static readonly WordTrie<BoundWord> Trailing = new();
    static readonly WordTrie<BoundWord> OfWhole = new();

    static BoundWords()
    {
        foreach (var row in WordRows.Embedded("bounds.tsv", Columns))
        {
            var word = new BoundWord(row[0], Enum.Parse<Bound>(row[2], true), Enum.Parse<Reach>(row[3], true), row.Words(4));
            if (row[1] == "after") Trailing.Add(word.Word, word);
            else (row[1] == "whole" ? OfWhole : Leading).Add(Reversed(word.Word), word);
        }
    }

    /// <summary>The bound that ends where a number begins; null where none does.</summary>
    public static BoundWord? Before(ReadOnlySpan<char> text, int end, out int length) => Before(Leading, text, end, out length);

    /// <summary>The bound that ends where a share's whole begins: 约占|总量的30%; null where none does.</summary>
    public static BoundWord? BeforeWhole(ReadOnlySpan<char> text, int end) => Before(OfWhole, text, end, out _);

    static BoundWord? Before(WordTrie<BoundWord> words, ReadOnlySpan<char> text, int end, out int length)
    {
        var word = words.LongestBefore(text, end, out length);
        if (word is null) return null;
        foreach (var before in word.NotAfter)
            if (text[..(end - length)].EndsWith(before)) return null;
        return word;
    }

    /// <summary>The bound that begins where a unit ends; null where none does.</summary>
    public static BoundWord? After(ReadOnlySpan<char> text, int at, out int length) => Trailing.Longest(text, at, out length);

    static string Reversed(string word) => string.Create(word.Length, word, static (to, from) =>
    {
        from.CopyTo(to);
        to.Reverse();
    });
}
