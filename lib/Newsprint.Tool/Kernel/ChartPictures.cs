using System.Text.Json.Nodes;
using Newsprint.Tool.Notebooks;

namespace Newsprint.Tool.Kernel;

/// <summary>Draws a kernel's charts, where there is a Chromium; front ends without plotly.js show the picture.</summary>
sealed class ChartPictures : IDisposable
{
    readonly Painter _painter = new(Environment.GetEnvironmentVariable(ChromiumPath.Variable), Console.Error.WriteLine);
    PainterPage? _page;
    bool _given;

    /// <summary>Puts its picture to a chart's data; a chart that can't be drawn stays without.</summary>
    public void AddTo(JsonObject data)
    {
        if (_given) return;
        try
        {
            _page ??= _painter.OpenAsync(CancellationToken.None).GetAwaiter().GetResult();
            if (_page is null) _given = true;
            else ChartOutput.Add(data,
                _page.DrawAsync((JsonObject)data[ChartOutput.Figure]!, CancellationToken.None).GetAwaiter().GetResult());
        }
        catch (Exception fault) when (fault is IOException or TimeoutException or InputException)
        {
            _given = true;
        }
    }

    public void Dispose() => _painter.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
