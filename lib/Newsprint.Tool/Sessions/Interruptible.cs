using System.Runtime;

namespace Newsprint.Tool.Sessions;

/// <summary>Runs code that somebody may want to stop.</summary>
static class Interruptible
{
    // How long code may take to notice; then its thread is aborted, which now and then takes the process with it.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Runs it on this thread. A cancelled token stops its loops, wakes it where it waits, and aborts it when neither helps.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Run(Action action, CancellationToken interrupt)
    {
        if (!interrupt.CanBeCanceled)
        {
            action();
            return;
        }
        interrupt.ThrowIfCancellationRequested();
        Interruption.Stops = false;
        using var abort = new CancellationTokenSource();
        var waking = new Waking(Thread.CurrentThread);
        using var asked = interrupt.UnsafeRegister(_ =>
        {
            Interruption.Stops = true;
            abort.CancelAfter(Patience);
            waking.Begin();
        }, null);
        try
        {
#pragma warning disable SYSLIB0046 // A last resort; whoever is at the prompt could only end the process.
            ControlledExecution.Run(action, abort.Token);
#pragma warning restore SYSLIB0046
        }
        catch (Exception) when (interrupt.IsCancellationRequested)
        {
            throw new OperationCanceledException(interrupt);
        }
        finally
        {
            waking.End();
        }
    }

    /// <summary>Wakes a thread again and again from whatever it waits for.</summary>
    sealed class Waking(Thread thread)
    {
        const int Again = 100;
        readonly Lock _one = new();
        bool _begun, _ended;

        public void Begin()
        {
            lock (_one) _begun = true;
            ThreadPool.QueueUserWorkItem(_ =>
            {
                while (Wake()) Thread.Sleep(Again);
            });
        }

        bool Wake()
        {
            lock (_one)
            {
                if (!_ended) thread.Interrupt();
                return !_ended;
            }
        }

        // A thread that did not wait when it was woken would start from its next sleep, long after the cell.
        public void End()
        {
            for (var settled = false; !settled;)
            {
                try
                {
                    lock (_one) _ended = true;
                    if (_begun) Thread.Sleep(1);
                    settled = true;
                }
                catch (ThreadInterruptedException)
                {
                    // That was it.
                }
            }
        }
    }
}
