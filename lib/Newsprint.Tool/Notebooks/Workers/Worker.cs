using System.Text.Json;
using Newsprint.Tool.Sessions;

namespace Newsprint.Tool.Notebooks;

/// <summary>The process that runs one notebook's cells: it can be killed when a cell does not end.</summary>
static class Worker
{
    /// <summary>Runs the job on standard input and says on standard output what happens.</summary>
    public static int Run()
    {
        var job = JsonSerializer.Deserialize(Console.In.ReadLine() ?? "", WorkerJson.Default.WorkerJob)!;
        EndWithParent(Console.In);
        SameEverywhere.Set();
        Directory.SetCurrentDirectory(job.Folder);
        using var events = new WorkerOutput(Console.OpenStandardOutput());
        // A thread of its own: cells may recurse deeper than the main thread's stack allows elsewhere.
        var cells = new Thread(() => Run(job, events), maxStackSize: 64 << 20);
        cells.Start();
        cells.Join();
        return 0;
    }

    static void Run(WorkerJob job, WorkerOutput events)
    {
        var session = new Session(job.Folder);
        session.Warm();
        for (var i = 0; i < job.Cells.Count; i++)
        {
            events.Begin(i);
            var failed = !TryRun(session, job.Cells[i], events);
            events.End(i);
            if (failed && !job.GoOn) return;
        }
    }

    static bool TryRun(Session session, WorkerCell cell, WorkerOutput events)
    {
        try
        {
            session.Run(cell.Code, cell.Place, events);
            return true;
        }
        catch (CellException failure)
        {
            events.Fail(failure);
            return false;
        }
    }

    // Whatever ends the command that started it, kill -9 included, closes this process's input.
    static void EndWithParent(TextReader parent) => new Thread(() =>
    {
        while (parent.ReadLine() is not null) { }
        Environment.Exit(1);
    })
    { IsBackground = true }.Start();
}
