namespace Newsprint.Tool.Sessions;

/// <summary>Where a running cell's outputs go: a notebook's file or a Jupyter client.</summary>
interface ICellOutput
{
    /// <summary>Text that the cell wrote; <paramref name="stream"/> is <c>stdout</c> or <c>stderr</c>.</summary>
    void Write(string stream, string text);

    /// <summary>A value that the cell showed.</summary>
    /// <param name="data">The value in each MIME type.</param>
    /// <param name="display">Number of the display, counted from 1 in the session.</param>
    /// <param name="update">True when the display was shown before and its value replaced.</param>
    void Display(IReadOnlyDictionary<string, string> data, int display, bool update);

    /// <summary>Everything that the cell put out so far goes.</summary>
    /// <param name="wait">True when it stays until there is something else.</param>
    void Clear(bool wait);

    /// <summary>The value of the cell's trailing expression.</summary>
    void Result(IReadOnlyDictionary<string, string> data);
}
