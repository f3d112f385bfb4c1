// A keep-alive HTTP/1.1 client that costs next to nothing, so that the load does not disturb what is measured.
import net from 'node:net';

export class Connection {
    constructor(port) {
        this.port = port;
        this.open();
    }

    open() {
        this.received = '';
        this.closed = false;
        this.socket = net.connect(this.port, '127.0.0.1').setNoDelay(true);
        this.socket.on('data', (data) => this.read(data));
        this.socket.on('error', () => undefined);
        this.socket.on('close', () => { this.closed = true; this.finish(0); });
    }

    /** Sends a raw request and resolves with the status, 0 if the connection broke. */
    send(request) {
        if (this.closed) this.open();
        return new Promise((resolve) => {
            this.done = resolve;
            this.socket.write(request);
        });
    }

    read(data) {
        this.received += data.toString('latin1');
        const end = this.received.indexOf('\r\n\r\n');
        if (end < 0) return;
        const head = this.received.slice(0, end).toLowerCase();
        const length = /content-length: *(\d+)/.exec(head);
        if (length ? this.received.length < end + 4 + Number(length[1]) : head.includes('chunked') && !this.received.endsWith('0\r\n\r\n')) return;
        this.received = '';
        if (/connection: *close/.test(head)) { this.closed = true; this.socket.destroy(); }
        this.finish(Number(head.slice(9, 12)));
    }

    finish(status) {
        const done = this.done;
        this.done = undefined;
        done?.(status);
    }

    close() {
        this.socket.destroy();
    }
}
