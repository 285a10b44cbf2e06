using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>A page with plotly.js on it.</summary>
sealed class PainterPage(ChromiumPage page) : IAsyncDisposable
{
    const string Draw = $$"""
        (async (figure, width, height) => {
          {{ChartPicture.SameLots}}
          await document.fonts.ready;
          return await Plotly.toImage(figure, { format: 'png', width, height, scale: 2 });
        })
        """;
    static readonly TimeSpan ToDraw = TimeSpan.FromSeconds(60);

    /// <summary>A figure as PNG, base64; twice as many pixels as it asks for.</summary>
    /// <exception cref="IOException">It could not be drawn.</exception>
    /// <exception cref="TimeoutException">Drawing did not end.</exception>
    public async Task<string> DrawAsync(JsonObject figure, CancellationToken cancel)
    {
        var (width, height) = ChartOutput.Size(figure);
        var script = $"{Draw}({figure.ToJsonString()}, {width}, {height})";
        var picture = (string?)await page.EvaluateAsync(script, cancel).WaitAsync(ToDraw, cancel).ConfigureAwait(false) ?? "";
        return picture.StartsWith(ChartPicture.Before, StringComparison.Ordinal)
            ? PictureSize.Reduce(picture[ChartPicture.Before.Length..])
            : throw new IOException("plotly.js gave no picture");
    }

    public ValueTask DisposeAsync() => page.DisposeAsync();
}
