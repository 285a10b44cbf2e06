using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>
/// An interpolated string that is not put together, and whose parts are not computed, where no explanation was asked for.
/// </summary>
[InterpolatedStringHandler]
ref struct ExplanationText
{
    DefaultInterpolatedStringHandler _text;

    public ExplanationText(int literals, int holes, Reading reading, out bool wanted)
    {
        wanted = reading.Because is not null;
        if (wanted) _text = new DefaultInterpolatedStringHandler(literals, holes);
    }

    public void AppendLiteral(string text) => _text.AppendLiteral(text);
    public void AppendFormatted(ReadOnlySpan<char> text) => _text.AppendFormatted(text);
    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);
    public void AppendFormatted<T>(T value, string? format) => _text.AppendFormatted(value, format);
    public string ToStringAndClear() => _text.ToStringAndClear();
}
