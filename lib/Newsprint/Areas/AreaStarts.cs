using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Newsprint;

/// <summary>
/// Goes through a text from one place where a name may begin to the next. What characters say is gathered for sixty-four of them at a time,
/// as a bit each: nothing is asked of a character where none begins.
/// </summary>
ref struct AreaStarts(string text, Gazetteer names, AreaContext context)
{
    const int Near = 5, Together = 64;

    /// <summary>Which sixty-four characters the bits are of.</summary>
    int _at = -Together;
    /// <summary>Where listed names may begin; where an unlisted name may begin, or one from abroad.</summary>
    ulong _pairs, _unlisted, _sounds;
    /// <summary>Which pairs of the gazetteer listed ones begin with, and which names of more than two characters they may be.</summary>
    Begun _begun;

    [InlineArray(Together)]
    struct Begun
    {
        (int Pair, uint Longer) _first;
    }

    /// <summary>
    /// The first offset from <paramref name="at"/> on where a listed name begins, or a town, a zone or an authority may; the text's length
    /// when there is none.
    /// </summary>
    /// <param name="at">Where to look from.</param>
    /// <param name="meanings">What the longest listed name there means; null where none begins.</param>
    /// <param name="length">Its length.</param>
    public int Next(int at, out Meaning[]? meanings, out int length)
    {
        (meanings, length) = (null, 0);
        while (at < text.Length)
        {
            if (at - _at >= Together) Gather(at & -Together);
            var unlisted = _unlisted | (context.Abroad is null ? 0 : _sounds);
            var left = (_pairs | unlisted) >> at;
            if (left == 0)
            {
                at = _at + Together;
                continue;
            }
            at += BitOperations.TrailingZeroCount(left);
            if ((_pairs >> at & 1) == 0) return at;
            var (pair, longer) = _begun[at & Together - 1];
            meanings = names.Of(text.AsSpan(at), pair, longer, out length);
            // Where none of the names that begin so goes on so, only what has no list may still begin.
            if (meanings is not null || (unlisted >> at & 1) != 0) return at;
            at++;
        }
        return text.Length;
    }

    /// <summary>True where a name from abroad may begin that no table holds, by the first characters of it.</summary>
    /// <param name="at">What <see cref="Next"/> returned last.</param>
    public readonly bool MayBeForeign(int at) => (_sounds >> at & 1) != 0;

    void Gather(int from)
    {
        // Behind the sixty-four those that a mark may stand among.
        Span<byte> said = stackalloc byte[2 * Together];
        said.Clear();
        var after = text.AsSpan(from);
        var starts = StartTable.Default;
        var near = after[..Math.Min(after.Length, Together + Near)];
        for (var i = 0; i < near.Length; i++) said[i] = (byte)starts[near[i]];
        FindPairs(near);
        var before = from == 0 || (starts[text[from - 1]] & StartBits.Opens) != 0 ? 1UL : 0;
        var opens = (Mask(said, StartBits.Opens) << 1 | before) & Mask(said, StartBits.Chinese);
        _unlisted = opens & (Mask(said, StartBits.Seat) | Marked(said));
        _sounds = Foreign(said);
        _at = from;
    }

    /// <summary>All before the first is asked for: look-ups that wait for memory wait together.</summary>
    void FindPairs(ReadOnlySpan<char> after)
    {
        _pairs = 0;
        for (var left = names.MayBegin(after); left != 0; left &= left - 1)
        {
            var at = BitOperations.TrailingZeroCount(left);
            _begun[at] = (names.Pair(after[at..], out var begins, out var longer), longer);
            _pairs |= begins << at;
        }
    }

    /// <summary>Where a town or a village may end near enough, or a word for a zone begin.</summary>
    static ulong Marked(ReadOnlySpan<byte> said)
    {
        var marked = 0UL;
        for (var i = 1; i <= Near; i++) marked |= Mask(said, StartBits.Town, i);
        for (var i = 2; i < Near; i++) marked |= Mask(said, StartBits.Zone, i) & Mask(said, StartBits.Zoned, i + 1);
        return marked;
    }

    /// <summary>A sound, then what closes a name, or another and one of both.</summary>
    static ulong Foreign(ReadOnlySpan<byte> said) =>
        Mask(said, StartBits.Sound) & (Mask(said, StartBits.Closes, 1)
            | Mask(said, StartBits.Sound, 1) & (Mask(said, StartBits.Sound, 2) | Mask(said, StartBits.Closes, 2)));

    /// <summary>The characters that say something; those so many further on.</summary>
    static ulong Mask(ReadOnlySpan<byte> said, StartBits bit, int ahead = 0)
    {
        var looked = Vector512.Create((byte)bit);
        return Vector512.Equals(Vector512.Create(said[ahead..]) & looked, looked).ExtractMostSignificantBits();
    }
}
