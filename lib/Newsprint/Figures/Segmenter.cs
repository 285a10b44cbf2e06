using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>Cuts a stretch of Chinese characters into the likeliest words: least total cost over all cuts.</summary>
readonly struct Segmenter(Vocabulary vocabulary)
{
    const float UnknownCost = 16f;

    /// <summary>A thread's own, filled anew by every cut.</summary>
    [ThreadStatic] static Suffix[]? s_suffixes;

    /// <summary>The rest of what is being cut: what its cheapest cut costs, and how long the first word of that is.</summary>
    struct Suffix
    {
        public float Cost;
        public int Step;
        /// <summary>Nothing that is used: see <see cref="Peek"/>.</summary>
        public ulong Peeked;
    }

    /// <summary>Adds the words of <paramref name="text"/>[start..end) to <paramref name="into"/>; runs of Latin letters and digits are one word.</summary>
    public void Cut(string text, int start, int end, List<Token> into)
    {
        var length = end - start;
        if (length <= 0) return;
        if (s_suffixes is not { } suffixes || suffixes.Length <= length) s_suffixes = suffixes = new Suffix[Math.Max(64, length * 2)];
        FindCheapest(text.AsSpan(start, length), suffixes);
        var first = into.Count;
        for (var at = 0; at < length; at += suffixes[at].Step)
            into.Add(WordAt(text, start + at, start + at + suffixes[at].Step));
        Compounds.Join(text, into, first);
    }

    /// <summary>Fills in the cheapest cut of each suffix, the shortest first.</summary>
    void FindCheapest(ReadOnlySpan<char> text, Span<Suffix> suffixes)
    {
        suffixes[text.Length] = new() { Peeked = Peek(text) };
        for (var at = text.Length - 1; at >= 0; at--)
        {
            ref var best = ref suffixes[at];
            ref readonly var next = ref suffixes[at + 1];
            best = char.IsAsciiLetterOrDigit(text[at]) && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1])
                ? new() { Cost = next.Cost, Step = 1 + next.Step }
                : new() { Cost = UnknownCost + next.Cost, Step = 1 };
            Try(vocabulary.One(text[at]), 1, next.Cost, ref best);
            if (at + 1 == text.Length) continue;
            ref readonly var pair = ref vocabulary.Two(text[at], text[at + 1]);
            Try(pair.Word, 2, suffixes[at + 2].Cost, ref best);
            if (pair.Longest == 0 || at + 2 == text.Length || !vocabulary.MayBeInLonger(text[at + 1], text[at + 2])) continue;
            for (var size = 3; size <= pair.Longest && at + size <= text.Length; size++)
                Try(vocabulary.Longer(WordList.Pack(text.Slice(at, size))), size, suffixes[at + size].Cost, ref best);
        }
    }

    /// <summary>Reads all that cutting will look up, none of which waits for another: the tables lie outside the nearest caches.</summary>
    ulong Peek(ReadOnlySpan<char> text)
    {
        var peeked = 0UL;
        for (var at = 0; at + 1 < text.Length; at++) peeked ^= vocabulary.Peek(text[at], text[at + 1]);
        return peeked;
    }

    /// <summary>Takes a word as the first of the suffix where that is the cheapest so far.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Try(in Vocabulary.Entry word, int size, float rest, ref Suffix best)
    {
        if (word.IsWord && word.Cost + rest < best.Cost) best = new() { Cost = word.Cost + rest, Step = size };
    }

    Token WordAt(string text, int start, int end) =>
        vocabulary.TryGet(text.AsSpan(start, end - start), out var entry)
            ? new Token(TokenKind.Word, start, end, entry.Class, entry.Cue)
            : new Token(TokenKind.Word, start, end);
}
