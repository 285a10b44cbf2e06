namespace Newsprint.Tool.Kernel;

/// <summary>The cell that runs now, if one does; another thread may interrupt it.</summary>
sealed class RunningCell
{
    readonly Lock _one = new();
    CancellationTokenSource? _running;

    /// <summary>Runs a cell on this thread.</summary>
    public T Run<T>(Func<CancellationToken, T> cell)
    {
        CancellationTokenSource running;
        lock (_one) running = _running = new CancellationTokenSource();
        try
        {
            return cell(running.Token);
        }
        finally
        {
            lock (_one) _running = null;
            running.Dispose();
        }
    }

    /// <summary>Interrupts what runs, and returns at once: cancelling may wait for the cell's thread; who calls this must not.</summary>
    public void Interrupt()
    {
        lock (_one)
        {
            if (_running is { } running) ThreadPool.QueueUserWorkItem(_ => Cancel(running));
        }
    }

    static void Cancel(CancellationTokenSource running)
    {
        try
        {
            running.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The cell ended by itself.
        }
    }
}
