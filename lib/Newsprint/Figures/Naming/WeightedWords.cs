using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>
/// The words that weigh something for a name, each with a row of features behind those of <see cref="NameFeatures"/>: one for each
/// <see cref="WordPlace"/>.
/// </summary>
/// <param name="size">Room for words: a power of two, about twice as many as there will be.</param>
/// <param name="grows">Whether a word that is asked for gets a row where it has none: to find out which words there are.</param>
sealed class WeightedWords(int size, bool grows = false)
{
    /// <summary>What stands for any number, for any place, and for the end of the sentence.</summary>
    const ulong Number = '#', Place = '@', Edge = '^';

    readonly WordSlots<int> _rows = new(size);
    /// <summary>Most words weigh nothing: this says so of nearly all of them.</summary>
    readonly WordFilter _any = new(bits: 14);
    readonly List<ulong> _words = [0];

    /// <summary>The row of words that weigh nothing.</summary>
    public static readonly int Nothing = NameFeatures.Count;

    /// <summary>How many rows there are, that of words that weigh nothing among them.</summary>
    public int Count => _words.Count;

    /// <summary>The first feature of a token's word.</summary>
    public int Of(Token token, string text) => RowOf(KeyOf(token, text));

    /// <summary>The first feature of what stands before the first word of a sentence, and behind the last.</summary>
    public int OfEdge => RowOf(Edge);

    /// <summary>The first feature of two characters.</summary>
    public int Of((char First, char Second) end) => end == default ? Nothing : RowOf((ulong)end.First << 16 | end.Second);

    /// <summary>The first feature of a word of the table.</summary>
    public int Enter(string word) => Enter(word switch
    {
        "(number)" => Number,
        "(place)" => Place,
        "(edge)" => Edge,
        _ => WordList.Pack(word),
    });

    /// <summary>The word and the place that a feature is of.</summary>
    public (string Word, WordPlace Place) this[int feature] =>
        (Written(_words[(feature - NameFeatures.Count) / Enum<WordPlace>.Count]),
            (WordPlace)((feature - NameFeatures.Count) % Enum<WordPlace>.Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int RowOf(ulong word)
    {
        if (!_any.MayHave(word)) return grows ? Enter(word) : Nothing;
        var row = _rows.Find(word);
        return row != 0 ? row : grows ? Enter(word) : Nothing;
    }

    int Enter(ulong word)
    {
        if (word == 0) return Nothing;
        if (_rows.Find(word) is var known and > 0) return known;
        var row = NameFeatures.Count + _words.Count * Enum<WordPlace>.Count;
        _words.Add(word);
        _any.Add(word);
        return _rows.At(word) = row;
    }

    static ulong KeyOf(Token token, string text) => token.Kind switch
    {
        TokenKind.Number => Number,
        TokenKind.Place => Place,
        _ => (token.End - token.Start) switch
        {
            1 => text[token.Start],
            2 => (ulong)text[token.Start] << 16 | text[token.Start + 1],
            <= WordList.LongestWord => WordList.Pack(text.AsSpan(token.Start, token.End - token.Start)),
            _ => 0,
        },
    };

    static string Written(ulong word)
    {
        switch (word)
        {
            case Number: return "(number)";
            case Place: return "(place)";
            case Edge: return "(edge)";
        }
        var written = "";
        for (; word > 0; word >>= 16) written = (char)word + written;
        return written;
    }
}
