using System.Text.Json;
using Newsprint.Tool.Sessions;

namespace Newsprint.Tool.Notebooks;

/// <summary>Says what happens in a worker's cells, one line of JSON each.</summary>
sealed class WorkerOutput(Stream output) : ICellOutput, IDisposable
{
    readonly Lock _one = new();
    int _cell;

    public void Begin(int cell)
    {
        _cell = cell;
        Say(new WorkerEvent(WorkerEventKind.Begin, cell));
    }

    public void Write(string stream, string text) => Say(new WorkerEvent(WorkerEventKind.Text, _cell) { Name = stream, Text = text });

    public void Display(IReadOnlyDictionary<string, string> data, int display, bool update) =>
        Say(new WorkerEvent(WorkerEventKind.Display, _cell) { Data = data, Display = display, Update = update });

    public void Result(IReadOnlyDictionary<string, string> data) => Say(new WorkerEvent(WorkerEventKind.Result, _cell) { Data = data });

    public void Clear(bool wait) => Say(new WorkerEvent(WorkerEventKind.Clear, _cell) { Wait = wait });

    public void Fail(CellException failure) => Say(new WorkerEvent(WorkerEventKind.Error, _cell)
    {
        Name = failure.Kind,
        Text = failure.Message,
        Place = failure.Place,
        Line = failure.Line,
        Trace = failure.Trace,
    });

    public void End(int cell) => Say(new WorkerEvent(WorkerEventKind.End, cell));

    public void Dispose() => output.Dispose();

    void Say(WorkerEvent said)
    {
        lock (_one)
        {
            JsonSerializer.Serialize(output, said, WorkerJson.Default.WorkerEvent);
            output.Write("\n"u8);
            output.Flush();
        }
    }
}
