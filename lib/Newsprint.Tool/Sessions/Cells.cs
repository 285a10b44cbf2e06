using Microsoft.AspNetCore.Html;
using Newsprint.Tool.Sessions;

namespace Newsprint.Tool;

/// <summary>What every cell may call without a reference or a using.</summary>
public static class Cells
{
    static Showing? s_showing;
    static int s_displays;

    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">Anything; null shows as such.</param>
    /// <param name="mimeTypes">The MIME types to show it in; none for those that its type prefers.</param>
    public static Displayed Display(this object? value, params string[] mimeTypes) => Show(value, mimeTypes, ++s_displays, update: false);

    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">Anything; null shows as such.</param>
    /// <param name="mimeTypes">The MIME types to show it in; none for those that its type prefers.</param>
#pragma warning disable IDE1006 // The name that notebooks know.
    public static Displayed display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);
#pragma warning restore IDE1006

    /// <summary>Text that is HTML already.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Takes away what the cell put out so far.</summary>
    /// <param name="wait">True to leave it until there is something else, so that nothing flickers.</param>
    public static void ClearOutput(bool wait = false)
    {
        s_showing?.Console.Flush();
        s_showing?.Output.Clear(wait);
    }

    internal static Displayed Show(object? value, string[] mimeTypes, int display, bool update)
    {
        s_showing?.Console.Flush();
        s_showing?.Output.Display(Formatted.Of(value, mimeTypes), display, update);
        return new Displayed(display, mimeTypes);
    }

    internal static IDisposable ShowingOn(ICellOutput output, ConsoleCapture console) => s_showing = new Showing(output, console);

    sealed record Showing(ICellOutput Output, ConsoleCapture Console) : IDisposable
    {
        public void Dispose() => s_showing = null;
    }
}

/// <summary>A value that was shown; it can be replaced by another.</summary>
public sealed class Displayed
{
    readonly int _display;
    readonly string[] _mimeTypes;

    internal Displayed(int display, string[] mimeTypes) => (_display, _mimeTypes) = (display, mimeTypes);

    /// <summary>Shows another value in its place.</summary>
    public void Update(object? value) => Cells.Show(value, _mimeTypes, _display, update: true);
}
