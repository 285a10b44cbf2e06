using System.Text;
using System.Text.Encodings.Web;

namespace Newsprint;

/// <summary>
/// Escapes what JSON itself demands and nothing more: quotation mark, backslash, control characters. Chinese stays
/// readable, U+3000 and characters beyond the BMP included, which the relaxed encoder of the framework still escapes.
/// Not for JSON inside HTML.
/// </summary>
public sealed class PlainJsonEncoder : JavaScriptEncoder
{
    PlainJsonEncoder() { }

    /// <summary>The only instance.</summary>
    public static PlainJsonEncoder Instance { get; } = new();

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\' or 0x7F;

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var i = 0; i < textLength; i++)
        {
            if (WillEncode(text[i])) return i;
            if (!char.IsSurrogate(text[i])) continue;
            // A pair stands as it is; a lone half is no character, and the base class replaces it.
            if (i + 1 >= textLength || !char.IsSurrogatePair(text[i], text[i + 1])) return i;
            i++;
        }
        return -1;
    }

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var output = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
            return new Rune(unicodeScalar).TryEncodeToUtf16(output, out numberOfCharactersWritten);
        var escaped = Escape(unicodeScalar);
        numberOfCharactersWritten = escaped.TryCopyTo(output) ? escaped.Length : 0;
        return numberOfCharactersWritten > 0;
    }

    static string Escape(int scalar) => scalar switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        _ => $"\\u{scalar:x4}",
    };
}
