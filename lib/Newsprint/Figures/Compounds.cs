namespace Newsprint;

/// <summary>Joins what the dictionary cuts apart: 免税店, 搬进, and two characters that stand alone side by side (板房).</summary>
static class Compounds
{
    /// <summary>Joins tokens from an index on, in place.</summary>
    public static void Join(string text, List<Token> tokens, int from)
    {
        var to = from;
        for (var at = from; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (to > from && Joined(text, tokens[to - 1], token, at + 1 < tokens.Count ? tokens[at + 1] : default) is { } joined) tokens[to - 1] = joined;
            else tokens[to++] = token;
        }
        tokens.RemoveRange(to, tokens.Count - to);
    }

    static Token? Joined(string text, Token before, Token token, Token next)
    {
        const Cue leading = Cue.Reach | Cue.ChangeTo | Cue.Than | Cue.PartOf | Cue.Planned | Cue.Demand;
        if (before.End != token.Start || Length(token) != 1) return null;
        if (IsLone(before) && IsLone(token)) return Noun(before, token);
        if (before.IsVerb && Length(before) == 2 && !before.Is(leading) && token.Is(Cue.Suffix) && !IsLone(next)) return Noun(before, token);
        if (before.IsVerb && Length(before) == 1 && before.Cue == Cue.None && IsDirection(text[token.Start])) return new Token(TokenKind.Word, before.Start, token.End, 'v');
        return null;
    }

    /// <summary>A noun of one character that no word was found for.</summary>
    static bool IsLone(Token token) => token.Kind == TokenKind.Word && Length(token) == 1 && token.Class is 'n' or 'x' or 'g' && (token.Cue & ~Cue.Suffix) == 0;

    /// <summary>搬进, 迁出: a direction or a result closes a verb of one character.</summary>
    static bool IsDirection(char c) => c is '进' or '出' or '入' or '上' or '下' or '回' or '走' or '完';

    static Token Noun(Token before, Token token) => new(TokenKind.Word, before.Start, token.End, 'n');

    static int Length(Token token) => token.End - token.Start;
}
