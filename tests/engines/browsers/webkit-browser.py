"""One WebKitGTK window that keeps everything in the folder PROFILE: webkit-browser.py PROFILE URL"""
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402 -- the versions have to be chosen first

profile, url = sys.argv[1:]
manager = WebKit2.WebsiteDataManager(
    base_data_directory=f"{profile}/data", base_cache_directory=f"{profile}/cache"
)
view = WebKit2.WebView(web_context=WebKit2.WebContext(website_data_manager=manager))
window = Gtk.Window()
window.set_default_size(1180, 820)
window.add(view)
window.show_all()
view.load_uri(url)
Gtk.main()
