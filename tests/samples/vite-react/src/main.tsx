import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Post } from "./Post.tsx";

const root = document.getElementById("root");
if (root) createRoot(root).render(<StrictMode><Post /></StrictMode>);
