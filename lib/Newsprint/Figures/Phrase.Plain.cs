using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>Words that names keep as they are wherever they stand.</summary>
static partial class Phrase
{
    /// <summary>What the words begin with that <see cref="Kept"/> leaves out somewhere: 于, 在, 自, 截至, 了, 过, 着, 录得, 实现, 就.</summary>
    static readonly CharSet s_leftOut = new("于在自截了过着录实就");

    /// <summary>True for a token that every name without places keeps: in most stretches of a sentence all are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(in Token token, string text) => token.Kind == TokenKind.Word
        ? token.Class == 'n' | !(token.Is(Cue.Manner | Cue.Planned) | s_leftOut.Contains(text[token.Start]))
        : token.Kind is TokenKind.Name or TokenKind.Number or TokenKind.ListComma or TokenKind.Semicolon;
}
