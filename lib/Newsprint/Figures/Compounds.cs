using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>Joins what the dictionary cuts apart: 免税店, 搬进, and two characters that stand alone side by side (板房).</summary>
static class Compounds
{
    /// <summary>Joins tokens from an index on, in place.</summary>
    public static void Join(string text, List<Token> tokens, int from)
    {
        var all = CollectionsMarshal.AsSpan(tokens);
        var to = from;
        for (var at = from; at < all.Length; at++)
        {
            if (to > from && Length(all[at]) == 1
                && Joined(text, all[to - 1], all[at], at + 1 < all.Length ? all[at + 1] : default) is { } joined)
                all[to - 1] = joined;
            else if (to++ != at) all[to - 1] = all[at];
        }
        CollectionsMarshal.SetCount(tokens, to);
    }

    /// <summary>What a token of one character and the one before it are together; null where they stay apart.</summary>
    static Token? Joined(string text, in Token before, in Token token, in Token next)
    {
        const Cue leading = Cue.Reach | Cue.ChangeTo | Cue.Than | Cue.PartOf | Cue.Planned | Cue.Demand;
        if (before.End != token.Start) return null;
        if (IsLone(before) && IsLone(token)) return Noun(before, token);
        if (before.IsVerb && Length(before) == 2 && !before.Is(leading) && token.Is(Cue.Suffix) && !IsLone(next)
            && text.AsSpan(before.Start, 2) is not ("包括" or "包含"))
            return Noun(before, token);
        if (before.IsVerb && Length(before) == 1 && before.Cue == Cue.None && IsDirection(text[token.Start]))
            return new Token(TokenKind.Word, before.Start, token.End, 'v');
        return null;
    }

    /// <summary>A noun of one character that no word was found for.</summary>
    static bool IsLone(in Token token) =>
        token.Kind == TokenKind.Word && Length(token) == 1 && token.Class is 'n' or 'x' or 'g' && (token.Cue & ~Cue.Suffix) == 0;

    /// <summary>搬进, 迁出: a direction or a result closes a verb of one character.</summary>
    static bool IsDirection(char c) => c is '进' or '出' or '入' or '上' or '下' or '回' or '走' or '完';

    static Token Noun(in Token before, in Token token) => new(TokenKind.Word, before.Start, token.End, 'n');

    static int Length(in Token token) => token.End - token.Start;
}
