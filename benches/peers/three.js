// One body of capsules in three.js, drawn once: the least that a picture by a 3D library costs a reader.

import { AmbientLight, CapsuleGeometry, DirectionalLight, Mesh, MeshLambertMaterial, PerspectiveCamera, Quaternion, Scene, SphereGeometry, Vector3, WebGLRenderer } from "three";

/** From joint to joint, in metres, with the limb's radius: a body sitting upright. */
const LIMBS = [
  [[0, 0.1, 0], [0, 0.55, 0], 0.13],
  [[0, 0.55, 0], [0, 0.68, 0.02], 0.06],
  [[0.1, 0.1, 0], [0.25, 0.12, 0.4], 0.08],
  [[-0.1, 0.1, 0], [-0.25, 0.12, 0.4], 0.08],
  [[0.25, 0.12, 0.4], [0.05, 0.06, 0.7], 0.055],
  [[-0.25, 0.12, 0.4], [-0.05, 0.06, 0.7], 0.055],
  [[0.18, 0.52, 0], [0.26, 0.28, 0.1], 0.045],
  [[-0.18, 0.52, 0], [-0.26, 0.28, 0.1], 0.045],
  [[0.26, 0.28, 0.1], [0.22, 0.15, 0.35], 0.038],
  [[-0.26, 0.28, 0.1], [-0.22, 0.15, 0.35], 0.038],
];
const UP = new Vector3(0, 1, 0);

const scene = new Scene();
const skin = new MeshLambertMaterial({ color: 0xc69076 });
for (const [from, to, radius] of LIMBS.map(([a, b, radius]) => [new Vector3(...a), new Vector3(...b), radius])) {
  const along = to.clone().sub(from);
  const limb = new Mesh(new CapsuleGeometry(radius, along.length(), 6, 16), skin);
  limb.position.copy(from).add(to).multiplyScalar(0.5);
  limb.quaternion.copy(new Quaternion().setFromUnitVectors(UP, along.normalize()));
  scene.add(limb);
}
const head = new Mesh(new SphereGeometry(0.11, 24, 16), skin);
head.position.set(0, 0.8, 0.03);
scene.add(head, new AmbientLight(0xffffff, 1.2));
const sun = new DirectionalLight(0xffffff, 2);
sun.position.set(1, 2, 2);
scene.add(sun);

const camera = new PerspectiveCamera(35, 4 / 3, 0.1, 10);
camera.position.set(1.2, 0.8, 2);
camera.lookAt(0, 0.4, 0.2);
const renderer = new WebGLRenderer({ antialias: true });
renderer.setSize(480, 360);
document.querySelector("#picture").append(renderer.domElement);
renderer.render(scene, camera);
document.documentElement.dataset.drawn = "";
