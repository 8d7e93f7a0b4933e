// Table: skills | O*NET Technology Skills (USDOL/ETA), selected and shaped; USDOL/ETA has not approved, endorsed or tested these modifications; linguist-languages 9.5.0 (MIT); own lists | CC BY 4.0 | 2026-11-21
// Written by tools/build-skills.mjs: change the lists in tools/skills/, not this file. The signs are explained in the tool.

export const DICTIONARY = `@tech
eBPF
Halcon|MVTec Halcon
VoiceOver|VoiceOver accessibility
=EPUB
ARM Cortex-M
WCAG 2.2|WCAG 2.1
KNX
SuperCollider
JavaScript|JS|java script|ECMAScript|ES5|ES6|ES2015|ES2020|vanilla js|джаваскрипт|яваскрипт
TypeScript|тайпскрипт|~TS
Python|Pythona|Pythonie|Pythonem|Pythonu|Python 3|Python3|питон*|пайтон*|CPython
Java|Javy|core java|Java SE|J2SE|JDK|джава
Jakarta EE|Java EE|J2EE|JEE|Java Enterprise Edition
~Go|golang|go lang|голанг
^Rust|rustlang|rust lang
~C|ANSI C|embedded C|C language|C programming|язык* си
C++|cpp|си плюс плюс
C#|csharp|c sharp|си шарп
F#|fsharp
.NET|dotnet|dot net|.NET Framework
.NET Core|dotnet core|ASP.NET Core|Net Core
ASP.NET|ASP.NET MVC|ASP.NET Web API
Visual Basic|VB.NET|VB6|VB 6
VBA|Visual Basic for Applications
^Swift|SwiftUI|Swift programming
Objective-C|objc|Obj-C
Kotlin|Kotlin Coroutines|Kotlin Multiplatform|=KMP
^Scala
PHP|PHP7|PHP8|ПХП
~Ruby
Ruby on Rails|RoR|^Rails
^Perl
^Lua
Haskell
OCaml
Erlang|Erlang/OTP
^Elixir
Clojure|ClojureScript
^Groovy
~Julia|Julia programming
~R|R programming|R language
^Dart
MATLAB|MathWorks
Fortran
COBOL
^Pascal
~Delphi|Object Pascal
~Prolog
^Solidity
VHDL
Verilog|SystemVerilog|System Verilog
ABAP|SAP ABAP
~Scratch
~Lisp|Common Lisp
~Smalltalk
=APL
RPG/400|RPGLE|AS/400|AS400|IBM i|iSeries
PL/SQL|PLSQL|Oracle PL/SQL
T-SQL|TSQL|Transact-SQL
SQL|SQL queries|SQL query|structured query language|ANSI SQL|SQL scripting
^Bash|скрипт* на bash|bash scripting
shell scripting|korn shell|Unix shell|shell script
PowerShell|power shell
assembly language|~Assembly|assembler|ассемблер*|x86 assembly|ARM assembly
=BASIC
~Crystal
^Zig
~Nim
~Elm
~V
HTML|HTML5|HTML 5|XHTML|хтмл
CSS|CSS3|CSS 3|cascading style sheets
_HTML/CSS|верстк*|кроссбраузерн* верстк*
^Sass|SCSS
=LESS|Less.js
XML|XSD|XML Schema
XSLT
JSON|JSON Schema|JSON-RPC
YAML
~Markdown
LaTeX|=TeX
UML|unified modeling language
GraphQL|Apollo GraphQL
gRPC
protobuf|protocol buffers
~Thrift|Apache Thrift
SOAP UI
SoapUI
=SOAP
WebAssembly|WASM
WebGL
OpenGL|OpenGL ES
Vulkan
DirectX|Direct3D
CUDA
OpenCL
MPI|OpenMPI
RISC-V
1C:Enterprise|1С|1C|1с:предприятие|1c:предприятие|1с бухгалтерия|1с:erp|1с:зуп|1с ут|1с упп|1С:Документооборот
Bitrix|1С-Битрикс|1C-Bitrix|Битрикс24|Bitrix24|Битрикс*
_React|^React|React.js|ReactJS|реакт
React Native|ReactNative
Redux|Redux Toolkit
Redux-Saga|Redux Thunk|RTK Query
MobX
~Zustand
^Recoil
^Angular|Angular 2+|Angular 2|AngularJS|Angular.js|ангуляр
^Vue|Vue.js|VueJS|Vue 3
Vuex
Pinia
^Svelte|SvelteKit
Next.js|NextJS
Nuxt.js|Nuxt|NuxtJS
^Gatsby|GatsbyJS|Gatsby.js
Remix.run
SolidJS|Solid.js
~Ember|Ember.js|EmberJS
~Backbone|Backbone.js|BackboneJS
jQuery
^Bootstrap|Twitter Bootstrap
Tailwind CSS|Tailwind|TailwindCSS
Material UI|MUI
Ant Design
styled-components
Webpack
^Vite
Vitest
Rollup.js|^Rollup
esbuild
Parcel.js
SWC
^Babel|Babel.js
ESLint
npm
Yarn package
pnpm
^Storybook
D3.js|D3JS|=D3
Three.js|ThreeJS
Highcharts
Chart.js
ECharts
RxJS
NgRx
Handlebars.js
Mustache.js
Lit element|LitElement
web components
Polymer.js
Stencil.js
Astro.build
htmx
Alpine.js
^Electron|Electron.js
Tauri
Ionic Framework|^Ionic
Apache Cordova|Cordova|PhoneGap
^Flutter
Xamarin
.NET MAUI
NativeScript
progressive web apps|PWA
single-page applications|~SPA|single page application
responsive design|адаптивн* верстк*|responsive web design|responsive web|adaptive layout
AJAX
JAMstack
micro frontends|microfrontends|micro-frontend|микрофронтенд*
web accessibility|WCAG|WAI-ARIA|a11y
Server-side rendering|SSR
Node.js|NodeJS|^Node
^Deno
~Express|Express.js|ExpressJS
NestJS|Nest.js
Fastify
Koa.js
hapi.js
Meteor.js
Socket.io
WebSocket|web socket|вебсокет*
WebRTC
STUN/TURN
~Spring|Spring Framework|Spring MVC|Spring Data|Spring Security|Spring WebFlux|Spring Cloud|Spring Batch|Spring Core|Java Spring
Spring Boot|SpringBoot
^Hibernate|Hibernate ORM
JPA|Java Persistence API
Quarkus
Micronaut
Vert.x
Netty
~Struts|Apache Struts
JSF|JavaServer Faces
PrimeFaces
=JSP|JavaServer Pages
Servlets|Java servlet
=EJB|Enterprise JavaBeans
JDBC
jOOQ
MyBatis
=JMS|Java Message Service
^Maven|Apache Maven
~Ant|Apache Ant
Gradle
Tomcat|Apache Tomcat
WildFly
JBoss
^Jetty
GlassFish
WebLogic|Oracle WebLogic
WebSphere|IBM WebSphere
Lombok
MapStruct
JVM|java virtual machine
GraalVM
Project Reactor
RxJava
reactive programming|реактивн* программировани*
Akka
Play Framework
~Camel|Apache Camel
MuleSoft|Mule ESB
Django|Django REST Framework|DRF|джанго
^Flask
FastAPI|fast api
Tornado web
aiohttp
asyncio
Starlette
uvicorn
Gunicorn
~Celery|Python Celery
SQLAlchemy
Alembic
Pydantic
Scrapy
BeautifulSoup|Beautiful Soup
PyQt
PySide
Tkinter
Jinja2|Jinja
Laravel
Symfony|Symfony2
CodeIgniter
Yii|Yii2
Zend Framework
Laminas
CakePHP
Phalcon
Composer PHP
WordPress
WooCommerce
Elementor
Drupal
Joomla
Magento|Adobe Commerce
Shopify|Shopify Liquid
TYPO3
Neos CMS
Contao
PrestaShop
OpenCart
Shopware
BigCommerce
Sitecore
Umbraco
Kentico
Optimizely
Episerver
Adobe Experience Manager|=AEM
Contentful
Strapi
Sanity.io
headless CMS
MODX
=CMS|content management system
Entity Framework|EF Core|Entity Framework Core|=EF
LINQ
=WPF|Windows Presentation Foundation
=WCF
WinForms|Windows Forms
UWP
XAML
MVVM
Avalonia UI
NuGet
=IIS|Internet Information Services
SignalR
Hangfire
^Dapper
NUnit
xUnit
MSTest
_Unity|^Unity|Unity engine|Unity3D|Unity 3D
Unreal Engine|UE4|UE5|Unreal
^Godot
CryEngine
Cocos2d
^Phaser
~Sinatra
Sidekiq
RSpec
^Capybara
^Phoenix Framework|Phoenix LiveView
~Gin|Gin framework
~Echo framework
Qt|Qt5|Qt Quick
QML
=STL|C++ Boost
CMake|Makefile|GNU Make
gcc
^Clang
LLVM
~MFC
Win32 API|WinAPI
=COM/DCOM
Actix
^Axum
Apache Wicket
Vaadin
=GWT
=REST|REST API|RESTful|RESTful API|RESTful services|RESTful web services|REST web services|REST services|restful apis|REST-сервис*
API design|web API
=API|APIs|API's
OpenAPI|Swagger|OpenAPI Specification
OAuth|OAuth2|OAuth 2.0
OIDC|OpenID Connect
SAML|SAML 2.0
=SSO|single sign-on
JWT|JSON Web Token
Keycloak
Okta
Auth0
~Ping Identity
ForgeRock
LDAP
OpenLDAP
microservices|microservice architecture|micro services|microservice|микросервис*|микросервисн* архитектур*|Microservice-Architektur|microservicios|microsserviços
event-driven architecture|event driven
event sourcing
CQRS
service-oriented architecture|=SOA
domain-driven design|DDD
serverless|serverless framework|serverless architecture|FaaS
distributed systems|distributed computing|распределенн* систем*|verteilte Systeme|systèmes distribués|sistemas distribuidos
high-load systems|highload|high load|высоконагруженн* систем*|high availability
PostgreSQL|постгрес|Postgres
PostGIS
MySQL
MariaDB|Maria DB
SQLite
Microsoft SQL Server|SQL Server|MS SQL|MSSQL|MS SQL Server
Oracle Database|Oracle DB|Oracle 11g|Oracle 12c|Oracle 19c|Oracle SQL|СУБД Oracle
^Oracle
DB2|IBM DB2
MongoDB|Mongo|Mongo DB
Mongoose
Redis
Memcached
^Cassandra|Apache Cassandra
ScyllaDB
DynamoDB|Amazon DynamoDB|Dynamo DB
Couchbase
CouchDB
Neo4j
graph database
Elasticsearch|Elastic Search
Opensearch
Solr
Lucene
=ELK|ELK stack
Elastic Stack
Logstash
Kibana
InfluxDB
TimescaleDB
time series database
ClickHouse|кликхаус
~Vertica
Greenplum
Teradata
Netezza
Exasol
Sybase
SAP ASE
SAP HANA|HANA DB
^Snowflake
BigQuery|Google BigQuery|Big Query
^Redshift|Amazon Redshift|AWS Redshift
Databricks
Delta Lake
Unity Catalog
Apache Iceberg
Apache Hudi
CockroachDB
~Spanner
YugabyteDB
Firebase
Firestore
Supabase
~Realm DB
Aerospike
HBase
RocksDB
Tarantool
Hazelcast
Apache Ignite
~Hive|Apache Hive|Hive SQL|HiveQL
~Impala
^Trino
Apache Druid
Apache Pinot
NoSQL|non-relational databases|NoSQL databases
relational databases|bases de données relationnelles|реляционн* СУБД|реляционн* баз* данных|bases de datos relacionales|relationale Datenbanken|SQL database|RDBMS|relational database
=DBMS|СУБД
database design|проектировани* баз данных|Datenbankdesign
database administration|администрировани* баз данных|database development|database management|=DBA
data modeling|data modelling|database modeling
databases|?database|баз* данных|Datenbanken|bases de données|bases de datos|bancos de dados
vector databases
Pinecone
Weaviate
Qdrant
^Milvus
pgvector
FAISS
ChromaDB
SSIS|SQL Server Integration Services
SSRS|SQL Server Reporting Services
SSAS
MDX
Kafka|Apache Kafka|кафка|Confluent Kafka
RabbitMQ|Rabbit MQ
ActiveMQ
IBM MQ|WebSphere MQ
ZeroMQ
NATS.io
MQTT
Apache Pulsar
Amazon Kinesis|Kinesis
message queues|message brokers|message queue|messaging systems|брокер* сообщений|очеред* сообщений
~Spark|Apache Spark
PySpark|Spark SQL
Spark Streaming
SparkML|Spark MLlib
Hadoop|Hadoop ecosystem|Apache Hadoop
HDFS
MapReduce
Flink|Apache Flink
~Apache Beam
Apache Storm
Apache Samza
Apache NiFi|NiFi
^Airflow|Apache Airflow
Dagster
Prefect.io
Luigi workflow
dbt|dbt Core|data build tool
Fivetran
Airbyte
Stitch Data
~Talend
Informatica|Informatica PowerCenter
DataStage
Pentaho
SAP BODS
ETL|=ELT|extract transform load|ETL-процесс*
data pipelines|data pipeline
data engineering|инженери* данных
data warehouse|data warehousing|DWH|enterprise data warehouse|хранилищ* данных|entrepôt de données
data lake|data lakehouse|lakehouse
data mesh
big data|анализ* больших данных|BigData|больш* данн*
data governance
?data quality
master data management|=MDM
data catalog
data lineage
data architecture
stream processing|streaming data|real-time data processing
Avro
~Parquet
Apache Arrow
=ORC
^Pandas
^Polars
NumPy
SciPy
scikit-learn|sklearn|SciKit
matplotlib
seaborn
plotly
Jupyter|Jupyter Notebook|JupyterLab
TensorFlow|Tensor Flow|TF2
PyTorch|^Torch|Py Torch|PyTorch Lightning
Keras
=JAX
XGBoost
LightGBM
CatBoost
gradient boosting|градиентн* бустинг*
Hugging Face|HuggingFace
Transformers library
OpenCV
spaCy
NLTK
Gensim
LangChain
LlamaIndex
LangGraph
MLflow
Kubeflow
~Weights & Biases
DVC
Ray Serve
SageMaker|Amazon SageMaker
Vertex AI
Azure ML|Azure Machine Learning
MLOps|ML Ops
LLMOps
AIOps
ONNX
TensorRT
Triton Inference Server
statsmodels
Power BI|пауэр би|PowerBI|MS Power BI
DAX
Power Query
^Tableau
^Looker
LookML
Qlik
MicroStrategy
Cognos|IBM Cognos
SAP BusinessObjects|Business Objects|BusinessObjects
Crystal Reports
Spotfire|TIBCO Spotfire
Domo BI
Sisense
ThoughtSpot
Metabase
Apache Superset|^Superset
Redash
Yandex DataLens|DataLens
Alteryx
KNIME
RapidMiner
SPSS
~SAS|SAS programming|SAS Base|SAS Enterprise Guide
^Stata
Minitab
=JMP
~Statistica
EViews
Gretl
Wolfram Mathematica|Mathematica
Maple software
GNU Octave
Google Analytics|GA4|Google Analytics 4
Grafana
Prometheus
AWS|Amazon Web Services|Amazon AWS|амазон веб сервис*
EC2|Amazon EC2|AWS EC2
=S3|Amazon S3|AWS S3
AWS Lambda|~Lambda|Amazon Lambda
=RDS|Amazon RDS
~Aurora
CloudFormation|AWS CloudFormation
AWS CDK
=ECS|AWS ECS|Amazon ECS
=EKS|Amazon EKS
AWS Fargate
=SQS
=SNS
EventBridge
Step Functions
CloudWatch|Amazon CloudWatch
CloudTrail
AWS Glue
Amazon Athena
QuickSight
=IAM|AWS IAM|identity and access management
CloudFront
Route 53
=VPC
Elastic Beanstalk
AWS Amplify
^Azure|Microsoft Azure|MS Azure|Windows Azure|Azure cloud
Azure DevOps|VSTS|Azure Pipelines
=TFS|Team Foundation Server
Azure Functions
Azure Data Factory
Azure Synapse|Synapse Analytics
Microsoft Fabric
Azure SQL
Cosmos DB|CosmosDB
Entra ID|Azure AD|Azure Active Directory|Microsoft Entra
Google Cloud|GCP|Google Cloud Platform|Google Compute Engine
=GKE
Cloud Run
Pub/Sub
Dataflow
IBM Cloud
Oracle Cloud|=OCI|Oracle Cloud Infrastructure
Alibaba Cloud
Yandex Cloud|Яндекс Облако
Tencent Cloud
OVHcloud
Hetzner
DigitalOcean
Heroku
Vercel
Netlify
Cloudflare
Linode
cloud computing|Cloud-Infrastruktur|Cloud-Technologien|cloud solutions|cloud environments|облачн* решени*|облачн* сервис*|облачн* технологи*|%cloud|cloud technologies|cloud services|cloud infrastructure|cloud platforms|public cloud|private cloud
hybrid cloud
multi-cloud
cloud native
OpenStack
CloudStack
VMware
Hyper-V
KVM
Proxmox
QEMU
^Xen
VirtualBox
Nutanix
virtualization|virtualisation|virtual machines|виртуализаци*|Virtualisierung|virtualización
IaaS
PaaS
SaaS|software as a service|SaaS products|B2B SaaS
Docker|Docker Compose|Dockerfile|%докер
Kubernetes|kubectl|K8s|Kubernets|кубернетес*|kube
~Helm|Helm charts
OpenShift|Red Hat OpenShift
OKD
containerization|containerisation|containers orchestration|container orchestration|container technologies|?containers|контейнеризаци*|Containerisierung|conteneurisation
Podman
containerd
Istio
Linkerd
~Envoy proxy
service mesh
HashiCorp Vault|~Vault
HashiCorp
Terraform|терраформ|OpenTofu
Terragrunt
Ansible|Ansible Tower
~Puppet|Puppet Enterprise
~Chef|Chef Infra|Opscode Chef
SaltStack
~Salt
Pulumi
Crossplane
^Vagrant
infrastructure as code|IaC
configuration management|управлени* конфигураци*
Jenkins|дженкинс
GitLab|GitLab CI|GitLab CI/CD
GitHub Actions
GitHub
~Bitbucket
Git|Git flow|gitflow|гит
TeamCity
CircleCI|Circle CI
Travis CI|TravisCI
~Bamboo|Atlassian Bamboo
~Drone CI
Buildkite
^Spinnaker
ArgoCD|Argo CD
FluxCD|~Flux
Concourse CI
Tekton
~Harness.io
Octopus Deploy
GoCD
GitOps
CI/CD|CICD
continuous integration|непрерывн* интеграци*|~CI|continuous integration and delivery
continuous delivery|continuous deployment
DevOps|девопс*|Dev Ops
DevSecOps
=SRE|site reliability engineering|site reliability
=SVN|Subversion|Apache Subversion
Mercurial
Perforce
ClearCase
version control|version control systems|source control|source code management|систем* контрол* версий|Versionsverwaltung|Versionskontrolle|contrôle de version|control de versiones|controle de versão
Artifactory
JFrog
Sonatype Nexus|~Nexus
SonarQube|Sonar
Checkmarx
Veracode
Snyk
^Fortify
Nginx
Apache HTTP Server|Apache httpd|Apache web server
~Traefik
~Apache
Datadog
New Relic
Dynatrace
AppDynamics
Splunk|Splunk Enterprise Security
Nagios
Zabbix
Sentry.io|~Sentry
PagerDuty
~Loki
OpenTelemetry
^Jaeger
Graylog
SolarWinds
Icinga
~Thanos
VictoriaMetrics
PRTG
monitoring and alerting|monitoring tools|system monitoring|infrastructure monitoring
distributed tracing
load balancing|load balancer|балансировк* нагрузки
Linux|Линукс|Red Hat Enterprise Linux|=RHEL|Oracle Linux
Ubuntu
CentOS
Debian
^Fedora
SUSE|=SLES
Red Hat
Astra Linux
ALT Linux
Embedded Linux
Rocky Linux
Kali Linux
Unix
^Solaris
=AIX
HP-UX
FreeBSD
Windows Server|MS Windows Server
~Windows|Microsoft Windows|MS Windows|Windows 10|Windows 11|ОС Windows
macOS|Mac OS|OS X|Mac OS X
system administration|systems administration|Systemadministration|администрировани* серверов|системн* администрировани*|administración de sistemas|administration système|sysadmin
Active Directory|MS Active Directory
=ADFS
Group Policy|GPO
Microsoft Exchange|Exchange Server|MS Exchange|Exchange Online
Intune|Microsoft Intune
=SCCM
Jamf|MECM
Citrix
XenApp
=VDI
mainframe
z/OS
JCL
=CICS
IMS DB
TCP/IP|сет* TCP/IP|=TCP
=UDP
IPv4
IPv6
DNS
=HTTP|=HTTPS|HTTP/2
=BGP
=OSPF
MPLS
EIGRP
VXLAN
EVPN
=VLAN
=LAN
=WAN
SD-WAN
=WLAN
VPN
IPsec
OpenVPN
WireGuard|IPsec VPN
=SSL|TLS
firewalls|межсетев* экран*|firewall
=WAF
Fortinet|FortiGate
Palo Alto Networks
Check Point firewall
pfSense
^Juniper
Cisco ASA
Cisco|Cisco IOS|Cisco Nexus|Cisco Meraki
MikroTik|Микротик
=F5|F5 LTM|F5 BIG-IP
_networking|?networking|administration réseau|redes informáticas|компьютерн* сет*|network troubleshooting|Netzwerkadministration|Netzwerktechnik|computer networks|network administration
network protocols|сетев* протокол*|networking protocols|network engineering
network security|network infrastructure
routing and switching
=SIP
^Asterisk
Wireshark
tcpdump
~Nmap
SNMP
NetFlow
NETCONF
YANG
cybersecurity|cyber security|information security|IT security|infosec|network and information security|информационн* безопасност*|кибербезопасност*|IT-Sicherheit|Informationssicherheit|sécurité informatique|cybersécurité|ciberseguridad|seguridad informática|segurança da informação|cibersegurança|sicurezza informatica|cyberbezpieczeństw*
application security|AppSec|secure coding|web application security
penetration testing|pentest|pentesting|pen testing|тестировани* на проникновение|пентест*
=SIEM
ArcSight
QRadar|IBM QRadar
Microsoft Sentinel|Azure Sentinel
=EDR
=XDR
CrowdStrike
SentinelOne
Carbon Black
Microsoft Defender
Symantec
endpoint protection|endpoint security
OWASP|OWASP Top 10
Metasploit
Burp Suite
Nessus
Qualys
^Tenable
OpenVAS
incident response
security operations|security incident
threat modeling|threat modelling
threat intelligence
threat hunting
malware analysis
MITRE ATT&CK
digital forensics
reverse engineering|реверс-инжиниринг
vulnerability management|vulnerability assessment|vulnerability scanning
cryptography|Kryptographie|криптографи*
encryption|шифровани*
=PKI
zero trust
=PAM
CyberArk
SailPoint
=DLP
ISO 27001|ISO/IEC 27001|ISO27001
=ISMS
NIST|NIST 800-53
FedRAMP
CMMC
SOC 2|SOC2
_GDPR|?GDPR|General Data Protection Regulation|?DSGVO|?RGPD
LGPD
CCPA
152-ФЗ
data protection|Datenschutz|data privacy
Android|Android SDK|Android Studio|Android development|андроид
Jetpack Compose|Android Jetpack
Dagger 2|Dagger/Hilt
~Retrofit
RxKotlin
iOS|iOS SDK|iOS development
UIKit
Xcode|Cocoa Touch
CocoaPods
Core Data
mobile development|mobile app development|mobile applications|mobile apps|разработк* мобильных приложений|мобильн* разработк*|desarrollo móvil
cross-platform development
watchOS
tvOS
ARKit
ARCore
visionOS
Fastlane
TestFlight
embedded systems|sistemas embarcados|sistemas embebidos|systèmes embarqués|Embedded-Entwicklung|Embedded-Systeme|встраиваем* систем*|embedded software|embedded development
firmware|прошивк*|firmware development
Xilinx
Altera
Vivado
Quartus
microcontrollers|microcontroller|микроконтроллер*|Mikrocontroller
STM32
ESP32
Arduino
Raspberry Pi
=AVR
PIC microcontroller
ARM Cortex|Cortex-M
RTOS|real-time operating system
FreeRTOS
Zephyr RTOS
QNX
VxWorks
AUTOSAR
=ARM|ARM architecture
Yocto
Buildroot
U-Boot
device drivers
kernel development|device driver
I2C
=SPI
=UART
CAN bus|=CAN
RS-485
Modbus
Profibus
PROFINET
EtherCAT
OPC UA
RS232
BACnet
HART protocol
Bluetooth
=BLE|Bluetooth Low Energy
Zigbee
LoRaWAN
=NFC
=RFID
NB-IoT
Z-Wave
IoT|internet of things|IIoT|industrial IoT|интернет* вещей
PCB design|Leiterplatten|печатн* плат*|PCB|PCB layout
Altium|Altium Designer
KiCad
OrCAD
EAGLE PCB
digital signal processing|~DSP|signal processing|цифров* обработк* сигналов
ASIC|ASIC design
RTL design
SoC design
VLSI
chip design
Cadence Virtuoso
Synopsys
UVM verification|=UVM
analog design
circuit design|схемотехник*
schematic design
power electronics|Leistungselektronik|силов* электроник*
electronics|Elektronik|электроник*
RF engineering|RF design
mixed-signal
oscilloscope|осциллограф*
spectrum analyzer
logic analyzer
LabVIEW
NI TestStand
SPICE simulation
LTspice
PSpice
PLC|automates programmables|программируем* логическ* контроллер*|ПЛК|=SPS|SPS-Programmierung|PLC programming|programmable logic controller
Siemens TIA Portal|TIA Portal
SIMATIC|Siemens S7
Allen-Bradley
RSLogix|Studio 5000
CODESYS
Beckhoff
Omron PLC
SCADA|АСУ ТП
WinCC
Wonderware
Ignition SCADA
=HMI
=DCS
robotics|industrial robots|robótica|Robotik|робототехник*
ROS2|=ROS|robot operating system
KUKA robots
FANUC
ABB robots
computer vision|计算机视觉|vision par ordinateur|visión por computador|машинн* зрени*|компьютерн* зрени*|machine vision
image processing|обработк* изображений|Bildverarbeitung
autonomous driving|self-driving
ADAS
=SLAM
sensor fusion
=LiDAR
CANoe
CANalyzer|Vector CANoe
dSPACE
hardware-in-the-loop|=HIL
ISO 26262
functional safety
ASPICE|Automotive SPICE
IEC 61508
DO-178C
MISRA
test automation|automated testing|automation testing|automated test|автоматизаци* тестировани*|автотест*|автоматизированн* тестировани*|Testautomatisierung|automatisierte Tests|tests automatisés|automatización de pruebas|testes automatizados|automatyzacj* testów|自动化测试|automated acceptance tests
software testing|%testing|тест-дизайн*|тестировани*|тестировани* ПО|test strategy|test design|testowani*|pruebas funcionales|tests fonctionnels|Softwaretests|testing methodologies
regression testing|регрессионн* тестировани*
integration testing|system testing
acceptance testing|acceptance tests
=UAT|user acceptance testing
quality assurance|=QA|QA/QC|Qualitätssicherung|assurance qualité|garantía de calidad|garantia de qualidade|обеспечени* качества|QA processes|software quality
unit testing|unit test|unit-тест*|юнит-тест*|модульн* тестировани*|tests unitaires|pruebas unitarias|testes unitários
performance testing|load testing|stress testing|нагрузочн* тестировани*|Lasttests
security testing
API testing|тестировани* API
test-driven development|TDD
behavior-driven development|BDD|behaviour driven development
^Selenium|WebDriver|Selenium WebDriver
Selenide
~Cypress|Cypress.io
^Playwright
^Puppeteer
TestCafe
Appium
Espresso tests
XCUITest|XCTest
~Detox
JUnit
TestNG
Mockito
PowerMock
EasyMock
pytest
unittest
Robot Framework
~Jest
~Mocha
Chai.js
~Jasmine
~Karma
React Testing Library|Testing Library
Enzyme.js
~Cucumber
SpecFlow
Serenity BDD|Cucumber BDD
~Postman
~Insomnia
=REST Assured|RestAssured
^Fiddler
Charles Proxy
Karate DSL
JMeter|Apache JMeter
Gatling
LoadRunner
Locust.io
k6
TestRail
Zephyr Scale
Xray for Jira
qTest
HP ALM|ALM Octane
TestLink
Allure TestOps
Tricentis Tosca
Ranorex
Katalon
TestComplete
HP UFT|QTP
BrowserStack
Sauce Labs
ISTQB|ISTQB certification|ISTQB Foundation
Jira|Atlassian Jira|джира|Jira Service Management
Confluence|Atlassian Confluence
Atlassian
Trello
~Asana
~Notion
ClickUp
Monday.com
^Basecamp
Smartsheet
Wrike
YouTrack
Redmine
Linear.app
Airtable
^Miro
~Mural
Lucidchart
draw.io
Azure Boards
Bugzilla
Яндекс Трекер
^Slack
Microsoft Teams|~Teams|MS Teams
Zoom meetings
Webex
Mattermost
Google Meet
Skype for Business
Visual Studio
Visual Studio Code|VS Code|VSCode
IntelliJ IDEA|IntelliJ
PyCharm
WebStorm
JetBrains
Eclipse IDE|~Eclipse
NetBeans
GitHub Copilot
Cursor AI
Claude Code
AI coding assistants
ChatGPT
~Claude
^Copilot
ServiceNow
BMC Remedy|Remedy ITSM
Zendesk
Freshdesk
Freshservice
~Intercom
Jira Service Desk
OTRS
GLPI
ITIL|ITIL Foundation|ITIL v3|ITIL 4
ITSM|IT service management
help desk|helpdesk|service desk
technical support|техподдержк*|техническ* поддержк*|desktop support|?IT support|Tier 2 support|soporte técnico|support technique|suporte técnico
blockchain|блокчейн*|distributed ledger|=DLT|区块链
Ethereum|EVM
Web3|Web3.js
^Hardhat
smart contracts|smart contract|смарт-контракт*
DeFi
Bitcoin
cryptocurrency|криптовалют*
Hyperledger
Solana
^Polkadot
Cosmos SDK
NFTs
machine learning|apprentissage automatique|=ML|MLs|ML models|ML engineering|ML algorithms|машинн* обучени*|maschinelles Lernen|maschinellem Lernen|aprendizaje automático|aprendizado de máquina|aprendizagem automática|apprendimento automatico|uczeni* maszynow*|strojov* učení|машинне навчання|машинного навчання|机器学习|機械学習
deep learning|deep neural networks|DNN|DNNs|ANN models|глубок* обучени*|apprentissage profond|深度学习|глибок* навчання
artificial intelligence|=AI|искусственн* интеллект*|künstliche Intelligenz|=KI|Künstlicher Intelligenz|intelligence artificielle|IA générative|inteligencia artificial|inteligência artificial|intelligenza artificiale|sztuczn* inteligencj*|штучн* інтелект*|人工智能|applied AI|=ИИ
NLP|natural language processing|natural language understanding|NLU|NLG|computational linguistics|обработк* естественного языка|Sprachverarbeitung|traitement automatique des langues|procesamiento de lenguaje natural|自然语言处理
=CNN|convolutional neural network|сверточн* нейронн* сет*
RNN
LSTM|recurrent neural networks
=GAN|GANs|generative adversarial networks
diffusion models
Stable Diffusion
transformers models|transformer models|transformer architectures
=BERT
LLM|LLMs|大模型|大语言模型|языков* модел*|large language model
OpenAI API
generative AI|GenAI|Gen AI|генеративн* ИИ|生成式AI
=RAG|retrieval-augmented generation
prompt engineering|промпт-инжиниринг*
AI agents|agentic AI|multi-agent systems
model fine-tuning|LoRA fine-tuning
RLHF
model training
reinforcement learning|обучени* с подкреплением
bandits|multi-armed bandits
recommender systems|recommendation systems|RecSys|recommendation engines|recommender system|recommendation algorithms|рекомендательн* систем*|Empfehlungssysteme|推荐系统
learning to rank
speech recognition|распознавани* речи|=ASR
=TTS|speech synthesis|text to speech
foundation models
multimodal models|multimodal modeling|multimodal
feature engineering
model deployment|model serving
predictive modeling|прогнозн* модел*|predictive modelling|predictive models|predictive analytics
supervised learning
unsupervised learning
random forests|random forest
decision trees
classification models
clustering algorithms
logistic regression
linear regression|regression models
time series|time series analysis|time series forecasting|временн* ряд*
anomaly detection
data science|data scientist skills|наук* о данных|science des données|ciencia de datos|ciência de dados|数据科学
data analysis|data analytics|?analytics|анализ* данных|Datenanalyse|analyse de données|analyse des données|análisis de datos|análise de dados|analisi dei dati|analiz* danych|аналіз* даних|数据分析|statistical data analysis|exploratory data analysis
_statistics|?statistics|statistical analysis|statistical modeling|statistical modelling|statistical methods|?статистик*|математическ* статистик*|статистическ* анализ*|Statistik|statistiques|estadística|estatística|统计学
Bayesian statistics|Bayesian methods|Bayesian inference
hypothesis testing
probability theory|теори* вероятностей
A/B testing|A/B tests|AB testing|split testing|A/B-тест*|A/B тестировани*
causal inference
experimental design|design of experiments
data mining
data visualization|data visualisation|визуализаци* данных|Datenvisualisierung
?dashboards|dashboarding|дашборд*|visualización de datos
business intelligence|BI tools|BI-систем*|BI reporting|=BI
quantitative analysis
mathematical modeling|математическ* моделировани*|mathematical modelling
numerical methods
optimization algorithms|mathematical optimization
operations research
linear programming
linear algebra|линейн* алгебр*
discrete mathematics
calculus
Blazor
WebForms
Simulink
RStudio|R Studio
R Shiny
dplyr
ggplot2
^Lazarus
XPath
XQuery
WebGPU
GLSL
HLSL
OpenMP
cuDNN
~Bun|Bun.js
~Lumen
~Tokio
~Presto
=OLAP
Looker Studio|Data Studio|Google Data Studio
vSphere|vSphere PowerCLI
ESXi|VMware ESX
vCenter
NSX-T
QlikView
Qlik Sense|QlikSense
~Rancher
~Consul
~Nomad
~Packer
observability
XenDesktop
VoIP|IP telephony|IP-телефони*
PCI DSS
TwinCAT
DO-254
Gherkin
WebdriverIO|webdriver.io
text mining
fraud detection
exploratory testing
end-to-end testing
object detection
image recognition
Docker Swarm
~Prettier
neural networks|neural network|нейронн* сет*|нейросет*|neuronale Netze|redes neurais|redes neuronales|réseaux de neurones|神经网络
manual testing|ручн* тестировани*|manuelle Tests|pruebas manuales
functional testing|функциональн* тестировани*
ORM|object-relational mapping
%logging|логировани*
InTouch HMI
SOC analyst
_security|%security
_automation|%automation
_monitoring|%monitoring
_information technology|?information technology|Informationstechnologie|информационн* технологи*
API integration|интеграц* API
API development|разработк* API
=SSH
=FTP|SFTP
=SMTP
=IMAP
HAProxy
Kerberos
~Foundry
Cloud Foundry|=PCF
JanusGraph
=LVM
DHCP
Meraki
GPT-4
=GPT
tidyverse
fine-tuning
Rockwell Automation
FPGA
test cases|тест-кейс*|test case
test plans|test planning
Linux kernel
smoke testing
Cadence Allegro
cloud architecture
cloud engineering
zsh
=AMQP
SSMS
API Gateway
performance engineering
JAX-RS
JAX-WS
JAXB
JAX-RPC
Java Swing
JavaFX
Apache POI
Guava library
Jackson JSON
Log4j
Logback
SLF4J
Spock framework
Arquillian
Liquibase
~Flyway
Apache CXF
Drools
Activiti
Apache Karaf
OSGi
Dropwizard
Javalin
Ktor
http4s
ZIO
Cats Effect
sbt
Leiningen
Ecto Elixir
Poetry Python
pip packaging
tox testing
mypy
Dask
Numba
PyMC
Prophet forecasting
SymPy
NetworkX
GeoPandas
Streamlit
Gradio
Dash Plotly
Sanic
Falcon framework
Pyramid framework
Bottle framework
Zope
Plone
Odoo development
Frappe
ERPNext
Doctrine ORM
Eloquent ORM
PHPUnit
Pest PHP
Twig
Smarty
Livewire
Inertia.js
Swoole
ReactPHP
Bitrix24 API
Sequelize
TypeORM
Prisma ORM
^Prisma
Knex.js
Drizzle ORM
tRPC
Nx monorepo
Turborepo
Lerna
Gulp.js|^Gulp
Grunt.js|^Grunt
Browserify
~Bower
Underscore.js
Lodash
Ramda
Immutable.js
Formik
React Hook Form
React Query|TanStack Query
SWR
React Router
Emotion CSS
Chakra UI
Radix UI
shadcn
Bulma CSS|^Bulma
Foundation CSS
PostCSS
CSS Modules
BEM methodology
CSS Grid
Flexbox
SVG
Canvas API
WebAudio
service workers
IndexedDB
Leaflet.js
Mapbox
OpenLayers
CesiumJS
deck.gl
Babylon.js
PixiJS
GSAP
Lottie
ag-Grid
Kendo UI
DevExpress
Telerik
Syncfusion
PrimeNG
Angular Material
Vuetify
Quasar Framework
Capacitor
Expo React Native
Detox testing
Realm database
SQLDelight
Room database
~Koin
~Hilt
Glide Android
Alamofire
Combine framework
RxSwift
VIPER
TCA architecture
SnapKit
Core Animation
Core ML
ML Kit
MapKit
StoreKit
HealthKit
Ethernet
USB protocol|USB stack
PCIe|PCI Express
JTAG
LVDS
MIPI
DDR memory
HDMI
TCP sockets|socket programming
Linux drivers
BSP development|board support package
bare metal programming|bare-metal
Keil
IAR Embedded Workbench
Code Composer Studio
PSoC
MSP430
nRF52
Nordic Semiconductor
TI DSP
Zynq
HLS synthesis
Questa|ModelSim
Cadence Innovus
Synopsys Design Compiler
PrimeTime
static timing analysis
DFT insertion
place and route
SystemC
formal verification
hardware verification|design verification
Calibre DRC
EMC testing
EMC/EMI
signal integrity
power integrity
thermal design
battery management systems|BMS development
motor control
inverters
DC-DC converters
antenna design
radar systems|?radar
LTE
5G
3GPP
O-RAN
UMTS
VoLTE
IMS core
SS7
DWDM
GPON
FTTH
optical fiber|fiber optics|fibre optics
OTDR
structured cabling
microwave links
satellite communications
DVB
IPTV
GNSS
disaster recovery
business continuity
backup and recovery
Veeam
Commvault
~Veritas
storage area networks|=SAN
NetApp
EMC storage
Pure Storage
Ceph
GlusterFS
MinIO
=RAID
iSCSI
Fibre Channel
NFS
Samba server
CIFS
SMB protocol
DFS replication
WSUS
=RADIUS
TACACS
802.1X
NAC solutions
Aruba networks|~Aruba
Ubiquiti
UniFi
Palo Alto firewall
Zscaler
Netskope
Sophos
Kaspersky|Касперск*
ESET
Trend Micro
Bitdefender
McAfee ePO
Proofpoint
Mimecast
KnowBe4
Rapid7
Darktrace
Wazuh
~Snort
Suricata
Zeek IDS
ELK SIEM
Volatility forensics
EnCase
FTK Imager
Autopsy forensics
Ghidra
IDA Pro
x64dbg
Cobalt Strike
BloodHound
SAST
DAST
SCA scanning
DevSecOps pipelines
Trivy
Aqua Security
Prisma Cloud
Wiz.io
Lacework
HashiCorp Boundary
~Teleport
SPIFFE
OPA Gatekeeper|Open Policy Agent
~Falco
Kyverno
Cilium
Calico CNI
Flannel CNI
MetalLB
cert-manager
ExternalDNS
Karpenter
Cluster Autoscaler
KEDA
Knative
Argo Workflows
Argo Rollouts
Kustomize
Skaffold
Tilt dev
k3s
EKS Anywhere
Anthos
Azure Arc
AKS|Azure Kubernetes Service
Azure Monitor
Application Insights
Log Analytics
KQL
Kusto
Azure Service Bus|Service Bus
Event Hubs
Event Grid
Logic Apps
~Bicep
ARM templates
Azure API Management
Azure Databricks
Azure OpenAI
Azure Cognitive Services|Cognitive Services
Cloud SQL
Google Cloud Storage
Cloud Functions
Firebase Cloud Messaging
Dataproc
Composer GCP|Cloud Composer
Cloud Build
Stackdriver
AWS Config
AWS Organizations
AWS Control Tower
AWS Systems Manager
AWS Secrets Manager|Secrets Manager
AWS KMS
AWS WAF
GuardDuty
Inspector AWS
~Cognito
AppSync
DocumentDB
ElastiCache
Neptune graph
Lake Formation
AWS Batch
AWS Transfer
AWS DMS
CodePipeline|AWS CodePipeline
CodeBuild
CodeDeploy
Elastic Load Balancing
Auto Scaling
AWS Bedrock|Amazon Bedrock
Serverless Application Model
SST framework
LocalStack
data vault|Data Vault 2.0
dimensional modeling|Kimball
star schema
slowly changing dimensions
change data capture|=CDC
Debezium
Kafka Connect
ksqlDB
Schema Registry
Confluent
Redpanda
Apache Camel K
Apache Atlas
Collibra
Alation
Great Expectations
Monte Carlo data
Soda data
Atlan
Hightouch
Census reverse ETL
Matillion
Rivery
Keboola
SnapLogic
Boomi|Dell Boomi
webMethods
TIBCO BusinessWorks|TIBCO
IBM Integration Bus|IBM ACE
Oracle SOA Suite
Oracle Service Bus
Oracle APEX
Oracle Forms
Oracle RAC
Oracle Data Guard
Exadata
GoldenGate
OBIEE
ODI Oracle|Oracle Data Integrator
Essbase
SAP Data Services
SAP PI/PO|SAP PI
SAP CPI
SAP BTP
SAP GRC
SAP SRM
SAP CRM
SAP C4C
SAP Commerce|SAP Hybris|Hybris
SAP Signavio|Signavio
SAP LeanIX|LeanIX
Celonis
process mining
Power Pivot
Power BI Service
SSAS tabular
Tabular Editor
Excel VBA|VBA macros|макрос* VBA
Google Apps Script|Apps Script
Mode Analytics
Hex notebooks
Periscope Data
GoodData
Pyramid Analytics
Amazon QuickSight
Cognos Analytics
TM1|IBM Planning Analytics
Board CPM
Jedox
Vena Solutions
Hyperion Essbase
Longview tax
=YOLO|YOLOv5|YOLOv8
ResNet
U-Net
Vision Transformer
CLIP model
Detectron2
MMDetection
image segmentation|semantic segmentation
pose estimation
face recognition
OCR|optical character recognition
Tesseract
point clouds|point cloud processing
photogrammetry
3D reconstruction
=NeRF
Kalman filter
sentiment analysis
named entity recognition
topic modeling
question answering systems
machine translation
information retrieval
semantic search
?embeddings
vector search
knowledge graphs|knowledge graph
ontologies
SPARQL
RDF
OWL ontology
conversational AI
chatbots|chatbot|чат-бот*
Dialogflow
~Rasa
Amazon Lex
voice assistants
speaker recognition
Kaldi
Whisper ASR
wav2vec
?quantization
model compression
pruning models
knowledge distillation
distributed training
DeepSpeed
FSDP
Megatron-LM
vLLM
Ollama
llama.cpp
TGI inference
Haystack NLP
DSPy
CrewAI
AutoGen
Semantic Kernel
MCP servers|Model Context Protocol
AI governance
responsible AI
explainable AI|XAI
AutoML
H2O.ai
DataRobot
Dataiku
Domino Data Lab
ClearML
Neptune.ai
Comet ML
Feast feature store
feature stores|feature store
Seldon
BentoML
KServe
Ray distributed|Apache Ray
Optuna
Hyperopt
hyperparameter tuning
cross-validation
ensemble methods
support vector machines|SVM
k-means
principal component analysis|=PCA
dimensionality reduction
survival analysis
propensity modeling
churn prediction|churn modeling
customer segmentation
uplift modeling
marketing mix modeling
attribution modeling
price optimization
demand forecasting|прогнозировани* спроса
credit scoring|скоринг*
actuarial modeling
risk modeling
stochastic calculus
stochastic processes
graph theory
combinatorial optimization
convex optimization
mixed-integer programming
CPLEX
Gurobi
discrete event simulation
agent-based modeling
AnyLogic
queueing theory
numerical analysis
differential equations
signal analysis
wavelets
Bayesian networks
graph neural networks|GNN
transfer learning
self-supervised learning
few-shot learning
federated learning
multi-task learning
imitation learning
online learning algorithms
Perforce Helix Core
PlasticSCM|Plastic SCM
FMOD
Wwise
Photon networking
Mirror networking
Unity DOTS
Blueprints Unreal|Unreal Blueprints
Niagara VFX
shader programming|?shaders|шейдер*
physics engines
ray tracing
game engines
gameplay programming
multiplayer programming
Roblox Studio|Roblox
Lua Roblox
GameMaker
RPG Maker
Construct 3
VR development|?virtual reality|виртуальн* реальност*
Oculus
AR development|?augmented reality|дополненн* реальност*
Vuforia
mixed reality
HoloLens
Steam SDK
Xbox development
PlayStation SDK
LiveOps
game economy design
narrative design
Salesforce CPQ
Salesforce Commerce Cloud|Commerce Cloud
Salesforce Experience Cloud|Experience Cloud
Salesforce Flow
Salesforce administration|Salesforce Administrator
Dynamics 365 F&O|Dynamics 365 Finance
Dynamics 365 Business Central
Dataverse
Power Virtual Agents|Copilot Studio
SharePoint Framework|SPFx
Microsoft Graph API|Microsoft Graph
Microsoft Purview
Microsoft Viva
ServiceNow development
~Pega|Pega Systems
Appian
OutSystems
Mendix
Bubble.io
~Retool
Airtable automation
Workato
Tray.io
Camunda BPM
jBPM
~Alfresco
Liferay
Documentum
OpenText
M-Files
Laserfiche
Hyland OnBase
DocuSign
Adobe Sign
Adobe Campaign
Adobe Target
Tealium
mParticle
Twilio Segment
Twilio
SendBird
Sendinblue|Brevo
Omnisend
Insider CRM
CleverTap
MoEngage
OneSignal
Firebase Analytics
Kissmetrics
Heap Analytics
Crazy Egg
VWO
Unbounce
Instapage
ClickFunnels
Kajabi
~Teachable
Thinkific
Calendly
Typeform
SurveyMonkey
Qualtrics
Google Forms
JotForm
Zoho Desk
Gorgias
Help Scout
Genesys|Genesys Cloud
Five9
Avaya
Amazon Connect
NICE inContact|NICE CXone
Talkdesk
Aircall
RingCentral
Dialpad
3CX
FreePBX
Webex Calling
Cisco Unified Communications|Cisco CUCM
Microsoft Lync
AGS Script
ALGOL
Alpine Abuild
AppleScript
AutoHotkey
AutoIt
Bluespec BH
C2hs Haskell
ChucK
CoffeeScript
ColdFusion CFC
Component Pascal
Csound
DTrace
Emacs Lisp
FreeMarker
GDShader
Gentoo Ebuild
Gentoo Eclass
Glimmer JS
Glimmer TS
Grammatical Framework
Haxe
JetBrains MPS
Kaitai Struct
MQL4
MQL5
Monkey C
NSIS
NetLogo
Nextflow
Nushell
OpenRC runscript
OpenSCAD
PLpgSQL
PureScript
Qt Script
Raku
ReScript
Ren'Py
RobotFramework
SQLPL
SWIG
Snakemake
TL-Verilog
UnrealScript
VBScript
XProc
@tool
Microsoft Project|MS Project
Primavera P6|Primavera|Oracle Primavera
ARIS
Camunda
Bizagi
UiPath
Blue Prism
Automation Anywhere
Power Automate
Zapier
n8n
Make.com|Integromat
Power Apps|Power Platform|Microsoft Power Platform
Adobe XD
InVision
Axure|Axure RP
Adobe Photoshop|Photoshop|фотошоп*
Adobe Illustrator|~Illustrator
Adobe InDesign|InDesign
Adobe Creative Suite|Adobe Creative Cloud|Creative Cloud|Creative Suite|Adobe Suite|Adobe CC|=CS6
Adobe After Effects|After Effects|AfterEffects
Adobe Premiere|Premiere Pro|Adobe Premiere Pro
Final Cut|Final Cut Pro
DaVinci Resolve
Avid Media Composer
CapCut
CorelDRAW|Corel Draw|Corel
GIMP
Inkscape
Canva
^Procreate
Lightroom|Adobe Lightroom
QuarkXPress
Affinity Designer
Adobe Acrobat
Blender 3D|^Blender
Cinema 4D
3ds Max|3D Max
Autodesk Maya|~Maya
ZBrush
Substance Painter
Houdini FX
V-Ray
Lumion
Enscape
Corona Renderer
KeyShot
Nuke compositing
Spine 2D
SketchUp|Sketch Up|Trimble SketchUp
Rhino 3D|Rhinoceros 3D|Rhinoceros
Grasshopper 3D|~Rhino
Trados|SDL Trados
memoQ
Smartcat
Figma|фигма
~Sketch|Sketch App
Balsamiq
Zeplin
~Framer
Marvel App
Principle app
ProtoPie
Webflow
Тильда|Tilda Publishing
Wix
Squarespace
CAT tools
ЕГАИС|EGAIS
ФГИС Меркурий|ВетИС
Честный ЗНАК
Directum|Directum RX
=СКД|система компоновки данных|схем* компоновки данных
Medifox|MediFox DAN
AFAS Software|AFAS Profit
Twinfield
TOTVS Protheus
A3ERP|A3Nom|a3asesor|A3 Nom
Płatnik ZUS
Guidewire ClaimCenter
syringe pump
_Excel|^Excel|^Excela|^Excelu|^Excelem|Microsoft Excel|MS Excel|Excel formulas|advanced Excel|эксель|эксел*
pivot tables|pivot table|сводн* таблиц*|Pivot-Tabellen|tableaux croisés dynamiques|tablas dinámicas|tabelas dinâmicas|tabele przestawne
VLOOKUP|ВПР|SVERWEIS|RECHERCHEV
XLOOKUP
_Word|^Word|^Worda|^Wordu|^Wordem|Microsoft Word|MS Word
PowerPoint|=PPT|Power Point|MS PowerPoint|Microsoft PowerPoint
_Outlook|^Outlook|Microsoft Outlook|MS Outlook
Microsoft Office|MS Office|Office 365|Microsoft 365|M365|O365|Office365|Office suite|=MSO|МС Офис|Office-Paket|Pack Office|suite Office|Paquete Office|Pacote Office|pacchetto Office|pakiet Office|pakietu Office|офисн* программ*|办公软件|Office-Anwendungen|balíček Office
_Microsoft Access|Microsoft Access|MS Access|~Access|Access database
SharePoint|Microsoft SharePoint|MS SharePoint|Share Point|SharePoint Online
OneDrive
OneNote
Visio|Microsoft Visio|MS Visio
Google Workspace|G Suite|GSuite|Google Apps
Google Sheets|Гугл таблиц*|Google таблиц*
Google Docs
Google Slides
Google Drive
spreadsheets|spreadsheet|электронн* таблиц*|Tabellenkalkulation|hojas de cálculo|planilhas
touch typing|typing skills|слеп* печат*
computer literacy|computer skills|PC skills|EDV-Kenntnisse|PC-Kenntnisse|уверенн* пользовател* ПК|пользовател* ПК|знание ПК|informática básica|obsługa komputera|obsługi komputera|práce na PC
SAP|SAP ERP|SAP R/3|SAP ECC
S/4HANA|SAP S/4HANA|SAP S4 HANA|S4HANA|SAP S/4 HANA
SAP FICO|SAP FI/CO
SAP FI
SAP CO
SAP MM
SAP SD
SAP PP
SAP WM
SAP EWM
SAP PM
SAP QM
SAP HCM
SAP TM
SAP IBP
SAP Ariba|Ariba
SAP SuccessFactors|SuccessFactors
SAP Business One|SAP B1
SAP BW|SAP BW/4HANA
SAP Analytics Cloud
SAP Fiori
SAPUI5|UI5
SAP Concur|~Concur
SAP Basis
ERP|ERP system|enterprise resource planning|ERP-систем*|ERP-Systeme|sistemas ERP|system ERP|systemów ERP
NetSuite|Oracle NetSuite
Oracle E-Business Suite|Oracle EBS
Oracle Fusion|Oracle Fusion Applications
Oracle Financials
Oracle ERP
PeopleSoft|Oracle PeopleSoft
JD Edwards|JDE
Hyperion|Oracle Hyperion
Microsoft Dynamics 365|Microsoft Dynamics|Dynamics 365|MS Dynamics|D365
Dynamics AX
Dynamics CRM
Dynamics GP
Dynamics NAV|Navision|Business Central|Microsoft Dynamics NAV
Infor LN
Infor M3
^Infor
Odoo
Epicor
~Workday|Workday HCM
=ADP|ADP Workforce Now
Kronos|Kronos Workforce
=UKG|UKG Pro
BambooHR|Bamboo HR
Paychex
Paylocity
Paycom
UltiPro
Taleo|Oracle Taleo
iCIMS
applicant tracking system|=ATS
HRIS|HRMS|HR systems|HR software|human resources information system
Personio
DATEV
Lexware
lexoffice
QuickBooks|Quickbooks Online|QBO
Xero
_Sage|~Sage|Sage 50|Sage 100|Sage 200|Sage 300|Sage Intacct|Sage X3|Sage Paie
FreshBooks
~Tally|Tally ERP|Tally Prime
BlackLine
Coupa
MYOB
Zoho|Zoho Books|Zoho CRM
Exact Online
AFAS
Visma
Fortnox
Holded
Contaplus
ContaSol
A3 ERP
Cegid
Silae
TOTVS|Protheus
TeamSystem
Zucchetti
Comarch|Comarch Optima|Comarch ERP
Symfonia
Płatnik
enova365
Pohoda software
Helios ERP
M.E.Doc|МЕДок
BAS бухгалтерия
СБИС
Контур.Экстерн
КонсультантПлюс|Консультант+
Диадок
Kingdee|金蝶
Yonyou|用友
Bill.com
Expensify
Anaplan
Adaptive Planning|Adaptive Insights
OneStream
Bloomberg Terminal|^Bloomberg
FactSet
Capital IQ|S&P Capital IQ
PitchBook
Refinitiv
Eikon
MetaTrader|=MT4
=QUIK
Murex
Temenos|Temenos T24
Finacle
Avaloq
Flexcube
Yardi
AppFolio
RealPage
MRI Software
Entrata
Buildium
Guidewire
R-Keeper
iiko|айко
Salesforce|Salesforce.com|SFDC
Sales Cloud|Salesforce Sales Cloud
Salesforce Service Cloud|Service Cloud
Salesforce Apex|Apex Salesforce
Salesforce Lightning|Lightning Web Components|=LWC
Visualforce
=SOQL
Salesforce Marketing Cloud|Marketing Cloud
Pardot
HubSpot|Hubspot CRM
Marketo
Pipedrive
amoCRM|Amo CRM|амоцрм
CRM|CRM system|customer relationship management|CRM-систем*|CRM-Systeme|sistemas CRM|系统CRM
Mailchimp
SendGrid
Klaviyo
ActiveCampaign
^Braze
Customer.io
Eloqua|Oracle Eloqua
Outreach.io
SalesLoft
LinkedIn Sales Navigator|Sales Navigator
LinkedIn Recruiter
ZoomInfo
Apollo.io
Gong.io
Google Ads|Google AdWords|AdWords
Yandex Direct|Яндекс Директ|Директ Коммандер
Yandex Metrica|Яндекс Метрик*
Facebook Ads|Meta Ads|Facebook Ads Manager|Facebook Business Manager|Meta Business Suite
targeted advertising|таргетированн* реклам*
TikTok Ads
LinkedIn Ads
Microsoft Ads|Bing Ads
VK Реклама
myTarget
DV360
Google Tag Manager
Google Search Console|Search Console
Campaign Manager 360
Trade Desk DSP
SEMrush
Ahrefs
Moz Pro
Screaming Frog
SimilarWeb
Key Collector
Serpstat
Hootsuite
Sprout Social
Sprinklr
Brandwatch
Hotjar
Mixpanel
^Amplitude|Amplitude Analytics
FullStory
~Segment
AppsFlyer
Branch.io
Adobe Analytics|Omniture
Amazon Seller Central|Seller Central
Amazon FBA
^Wildberries
eBay
marketplaces|маркетплейс*
contextual advertising|контекстн* реклам*
Kinaxis
Blue Yonder
JDA software
Manhattan WMS|Manhattan Associates
Oracle WMS
LexisNexis
Westlaw
Relativity eDiscovery
AutoCAD|Autocad 2D|Auto CAD|автокад*
Civil 3D|AutoCAD Civil 3D
Revit|Autodesk Revit|ревит
Autodesk Inventor|^Inventor
Fusion 360
SolidWorks|Solid Works
CATIA|CATIA V5
Siemens NX|Unigraphics|=NX
PTC Creo|Creo Parametric|ProE|Pro/E|Pro/Engineer
Solid Edge
ArchiCAD
Tekla|Tekla Structures
Navisworks
MicroStation
Vectorworks
EPLAN|E-Plan
KOMPAS-3D|Компас-3D
Lira SAPR|Лира-САПР|ЛИРА 10
nanoCAD|нанокад
=CAD|computer-aided design|CAD/CAM|CAD software|CAD-Kenntnisse|CAD systems|САПР|2D/3D CAD
CAM software|CAM programming
Mastercam
GibbsCAM
Esprit CAM
PowerMill
Teamcenter
Windchill
3DEXPERIENCE
=BIM|BIM modeling|building information modeling|BIM-моделировани*|ТИМ-технологи*
ANSYS|Ansys Fluent
Abaqus
COMSOL|COMSOL Multiphysics
Nastran
HyperMesh
Altair software
STAAD Pro
SAP2000
ETABS
SAFE software
HEC-RAS
ArcGIS|ESRI ArcGIS|ArcMap|ArcGIS Pro
QGIS
=GIS|geographic information system|ГИС
ERDAS Imagine
Google Earth Engine
MapInfo
Bluebeam|Bluebeam Revu
Procore
PlanGrid
Buildertrend
Xactimate
Гранд-Смета
Aspen HYSYS|HYSYS
Aspen Plus
PVsyst
ETAP
PSS/E
PSCAD
DIgSILENT PowerFactory
Maximo|IBM Maximo
CMMS|computerized maintenance management system
HVAC controls
Petrel software
Polysun
DIALux
Leapfrog Geo
MineSight
Total station|тахеометр*
AVEVA
SmartPlant
AutoCAD Plant 3D
Opera PMS|Micros Opera|Opera Cloud
Fidelio hotel
Micros POS
Toast POS
Aloha POS
Square POS
OpenTable
Amadeus GDS|^Amadeus
Sabre GDS
Galileo GDS
Mews PMS
Epic EHR|~Epic|Epic EMR|EpicCare|Epic Systems
Cerner|Oracle Cerner|Cerner Millennium
Meditech
Allscripts
eClinicalWorks
Athenahealth|athenaNet
NextGen EHR
Kareo
PointClickCare
Dentrix
Eaglesoft
Open Dental
EHR|EMR|electronic medical records|electronic health record|EHR systems|EMR systems|МИС медицинск*|ЕМИАС
PACS
LIMS|laboratory information management system
HL7|HL7 FHIR|FHIR
DICOM
ICD-10|ICD-10-CM|ICD-9|МКБ-10
CPT codes|CPT coding|HCPCS
medical coding|medical billing and coding
medical billing|revenue cycle management
medical terminology|медицинск* терминологи*
=HIPAA
GraphPad Prism
ImageJ|Fiji ImageJ
FlowJo
Bioconductor
BLAST bioinformatics
Veeva|Veeva Vault|Veeva CRM
Medidata Rave
Empower software|ChemStation
ChemDraw
PyMOL
GROMACS
LAMMPS
Gaussian software
Schrödinger software
3M Post-it App
ACD Systems Canvas
Adobe FreeHand MX
Analyse-it
Apple iMovie|=iMovie
Apple iWork Keynote
Apple iWork Pages
Apple macOS
Aptech Systems GAUSS
Autodesk AutoCAD
Avid Technology iNEWS|=iNEWS
Delcam PowerMILL
ESRI ArcIMS|=ArcIMS
ESRI ArcInfo|=ArcInfo
ESRI ArcMap
ESRI ArcPad|=ArcPad
ESRI ArcView|=ArcView
Econometric Software LIMDEP
Geometric CAMWorks
HCSS HeavyBid|=HeavyBid
HCSS HeavyJob|=HeavyJob
HEAT Software GoldMine|=GoldMine
HEC-1
HEC-HMS
Hewlett-Packard HP OpenVMS|=OpenVMS
IBM Domino
IBM InfoSphere DataStage
IBM Lotus 1-2-3
IBM Lotus Notes
IBM Notes
IBM Rational ClearCase
IBM Rational ClearQuest|=ClearQuest
IBM Rational RequisitePro|=RequisitePro
IHS Petra
Insightful S-PLUS
LAMP Stack
MUMPS M
Microsoft .NET Framework
Microsoft ActiveX|=ActiveX
National Instruments LabVIEW
OpenOffice.org
PCC Pediatric Partner
Pix4D Pix4Dcapture
Screencast-O-Matic
UgCS
^Ab Initio
^AbacusNext HotDocs|=HotDocs
^Adobe ActionScript|=ActionScript
^Adobe Audition
^Adobe ColdFusion|=ColdFusion
^Adobe Director
^Adobe Distiller
^Adobe Dreamweaver
^Adobe Flex
^Adobe FrameMaker|=FrameMaker
^Adobe PageMaker|=PageMaker
^Adobe Presenter
^Apple Keynote
^Apple Safari
^Autodesk Land Desktop
^Autodesk Mudbox
^Bentley MicroStation
^Caliper Maptitude
^ClassDojo
^CloudCompare
^Common Curriculum
^Dassault Systemes SolidWorks
^FaceTime
^Fifth Walk BillingTracker|=BillingTracker
^FileMaker Pro
^GroupMe
^Hewlett Packard LoadRunner
^Hyland Software OnBase|=OnBase
^InScribe
^Intrado SchoolMessenger|=SchoolMessenger
^Intuit QuickBooks
^JamBoard
^KornShell
^LogMeIn GoToMeeting|=GoToMeeting
^LogMeIn GoToWebinar|=GoToWebinar
^Maplesoft Maple
^Maptek Vulcan
^Mathsoft Mathcad
^McAfee
^MicroFocus GroupWise|=GroupWise
^Microsoft FrontPage|=FrontPage
^Microsoft MapPoint|=MapPoint
^Microsoft OneNote
^Microsoft Paint
^Microsoft PowerShell
^Microsoft Publisher
^Microsoft Visual FoxPro|=FoxPro
^ParentSquare
^Pear Deck
^Poll Everywhere
^RockWare ArcMap
^SmugMug Flickr
^SoftCafe MenuPro|=MenuPro
^Sparta Systems TrackWise|=TrackWise
^SumTotal Systems ToolBook|=ToolBook
^Systat Software SigmaStat|=SigmaStat
^TechSmith Camtasia
^Tumbleweed SecureTransport|=SecureTransport
^ValuSoft MasterCook|=MasterCook
^WeVideo
dBASE
iPro
~Airdata
~Appletree
~Bloomz
~Dropbox
~Edpuzzle
~Edulastic
~Evernote
~Flipgrid
~Gnuplot
~Kapwing
~Litchi
~Loom
~Mentimeter
~Nearpod
~Padlet
~Propertyware
~Quicken
~Quizlet
~Schoology
~Screencastify
~Seesaw
~Squeegee
~Statgraphics
~Tadpoles
~Watir
~Zoom
@method
object-oriented programming|OOP|object-oriented design|=OOD|object-oriented|объектно-ориентированн* программировани*|ООП|objektorientierte Programmierung|programmation orientée objet|programación orientada a objetos|programação orientada a objetos
functional programming|функциональн* программировани*
design patterns|padrões de projeto|patrones de diseño|Entwurfsmuster|шаблон* проектировани*|паттерн* проектировани*|design pattern|software design patterns|patterns de conception
SOLID principles|=SOLID|GoF patterns|принцип* SOLID
clean code
clean architecture|чист* архитектур*
hexagonal architecture
data structures|structures de données|estructuras de datos|структур* данных|Datenstrukturen|data structures and algorithms|algorithms and data structures
algorithms|Algorithmen|алгоритм*
multithreading|многопоточн* программировани*|многопоточност*|multi-threading
concurrency|concurrent programming
parallel programming|parallel computing
asynchronous programming
high-performance computing|=HPC
MVC
MVP pattern
MVVM pattern
VIPER architecture
dependency injection
software development|软件开发|розробк* програмного забезпечення|vývoj softwaru|tworzeni* oprogramowania|softwareontwikkeling|sviluppo software|desenvolvimento de software|desarrollo de software|développement informatique|développement logiciel|Software-Entwicklung|Softwareentwicklung|разработк* ПО|разработк* программного обеспечения
application development|Anwendungsentwicklung|software developement
?programming|?programming languages|modern programming languages|программировани*|?coding
software lifecycle|software development lifecycle|software development life cycle|SDLC
scripting languages
scripting
software architecture|%architecture|arquitetura de software|arquitectura de software|architecture logicielle|Softwarearchitektur|архитектур* ПО|system architecture|application architecture
solution architecture
system design|high-level design|проектировани* систем*|systems design
enterprise architecture
TOGAF
technical architecture|infrastructure architecture|systems architecture
web development|desenvolvimento web|desarrollo web|développement web|Webentwicklung|веб-разработк*
web applications|web application
web technologies
web services|веб-сервис*|webservices
backend development|?back end|?backend|back-end development|backend-разработк*|Backend-Entwicklung
full stack development|fullstack development|?full-stack|?fullstack
code review|код-ревью|ревью кода|revue de code
refactoring|рефакторинг*
?technical debt
?debugging|отладк*
?troubleshooting
pair programming
mob programming
extreme programming
caching
query optimization|оптимизаци* запросов
?scalability|scalable systems
?open source|open source software
computer science|информатик*|Informatik|informatique|ciencias de la computación|ciência da computação|计算机科学
_Agile|%Agile|agile methodologies|agile methodology|agile development|agile software development|agile methods|agile practices|agile processes|agile frameworks|agile principles|гибк* методологи*|эджайл|agile Methoden|agile Entwicklung|agile Softwareentwicklung|méthodes agiles|méthode agile|metodologías ágiles|metodologías agiles|metodologias ágeis|metodologie agili|敏捷开发
Scrum|stand-ups|скрам|Scrum Master|Scrum framework|PSM I|=PSPO|=CSPO
sprint planning|%sprints|backlog refinement
%retrospectives
user stories|user story
Kanban|канбан*
=SAFe|SAFe Agile|scaled agile framework|scaled agile
~Waterfall
~Lean|бережлив* производств*|Lean manufacturing
Lean Six Sigma|lean methodology|Lean management|lean production|lean principles
Lean startup
Six Sigma|6 Sigma|DMAIC
Kaizen
5S
Poka Yoke
?continuous improvement|постоянн* улучшени*|melhoria contínua|mejora continua|amélioration continue|kontinuierliche Verbesserung
=VSM|value stream mapping
KVP
?root cause analysis|=RCA
8D report
FMEA
5 Whys|ishikawa
total quality management|=TQM
quality management|gestão da qualidade|gestión de calidad|management de la qualité|Qualitätsmanagement|система менеджмента качества|quality management system|=QMS
ISO 9001
ISO 13485
ISO 14001
IATF 16949
AS9100
ISO 17025
ISO 45001
ISO 22000
?quality control|?контрол* качества|kontrol* jakości|controllo qualità|controle de qualidade|control de calidad|contrôle qualité|Qualitätskontrolle
statistical process control
internal audits
project management|project planning|project coordination|управлени* проект*|Projektmanagement|Projektleitung|gestion de projet|gestión de proyectos|gestão de projetos|gestione progetti|zarządzani* projekt*|projectmanagement|projektové řízení|управління проект*|项目管理
program management|programme management
portfolio management|project lifecycle
=PMP|Project Management Professional
PMI-ACP
PRINCE2|PRINCE 2
IPMA
=PMO
change management|управлени* изменени*|Veränderungsmanagement|conduite du changement|gestión del cambio|gestão da mudança|organizational change
risk management|управлени* риск*|风险管理|zarządzani* ryzykiem|gestão de riscos|gestión de riesgos|Risikomanagement|gestion des risques
?risk assessment|оценк* рисков|risk analysis|operational risk|enterprise risk management
stakeholder management|?stakeholder engagement|Stakeholdermanagement
requirements gathering|?business requirements|requirements engineering|requirements management|сбор* требований|Anforderungsmanagement|user requirements
business analysis|business analytics|бизнес-анализ*|системн* анализ*|Geschäftsanalyse|análisis de negocio
BPMN|BPMN 2.0|EPC notation
=RPA|robotic process automation
low-code|no-code
product management|产品管理|gestão de produto|gestión de producto|gestion de produit|Produktmanagement|управлени* продукт*
?product development|Produktentwicklung
?product roadmap|?product strategy|?product discovery
product lifecycle management|=PLM|?product ownership|product-led growth
product analytics|продуктов* аналитик*
unit economics|unit-экономик*
go-to-market|GTM strategy|go2market|go-to-market strategy
?market research|анализ* рынка|pesquisa de mercado|investigación de mercado|étude de marché|Marktforschung|исследовани* рынка|marketing research
competitive analysis|анализ* конкурентов|competitor analysis
=UX|?user experience|UX design|user experience design|=CX|user-centered design|human-centered design
human-computer interaction
?usability|юзабилити|usability testing
user research|UX research|user testing
interaction design
information architecture
wireframes|wireframing|wireframe
?prototyping|прототипировани*
design thinking
service design
?design systems|дизайн-систем*|?design system|user-centred design
=UI|дизайн* интерфейсов|conception d'interfaces|diseño de interfaces|UI design|?user interface|user interface design|?user interfaces
visual design
web design|Webdesign|веб-дизайн*
graphic design|графическ* дизайн*|Grafikdesign|conception graphique|diseño gráfico|design gráfico
typography|типографик*
?branding|corporate identity|фирменн* стил*|brand design
?illustration
print design
video editing|edição de vídeo|edición de video|montage vidéo|видеомонтаж*|Videoschnitt
3D modeling|3D-моделировани*|3D modelling
3D rendering
3D animation
motion graphics|motion-дизайн*|моушн-дизайн*|motion design
?animation
game design|геймдизайн*
level design
texturing
rigging animation
word processing|текстов* редактор*
technical writing|техническ* писател*
?technical documentation|documentación técnica|documentation technique|technische Dokumentation|техническ* документаци*|?documentation writing
API documentation
localisation
internationalization|i18n
?translation|переводческ*|перевод* текстов
software engineering
software design
frontend development|?front end|?frontend|front-end development
?legacy code
performance optimization|оптимизаци* производительности|performance tuning
Green Belt
Black Belt
gemba
quality audits
PMBOK
project governance
business process management|Prozessmanagement|?process management|бизнес-процесс*|?business processes
business process modeling|моделировани* бизнес-процессов|process mapping|business process modelling
process improvement|оптимизаци* бизнес-процессов|Prozessoptimierung
IDEF0
CBAP
BABOK
=OKR|OKRs
=KPI|KPIs
customer development|CustDev
user journeys|user flows
customer journey maps
requirements analysis|Anforderungsanalyse|анализ* требований|requirement analysis
functional specifications|техническ* задани*|technical specifications
?digital transformation|transformation digitale|digitale Transformation|transformação digital|transformación digital|Digitalisierung|цифров* трансформаци*
_localization|?localization|локализаци* игр|локализаци* приложений
digital marketing|online marketing|internet marketing|интернет-маркетинг*|digital-маркетинг*|цифров* маркетинг*|Digitalmarketing|marketing digital|marketing en ligne|marketing numérique|marketing internetowy|数字营销
performance marketing|перформанс-маркетинг*
_marketing|?marketing|?маркетинг*|?mercadotecnia|marketing strategy|marketing campaigns|marketing communications|市场营销|Marketingkenntnisse
SEO|search engine optimization|search engine optimisation|SEO-оптимизаци*|Suchmaschinenoptimierung|référencement naturel|posicionamiento web|поисков* оптимизаци*
=SEM|search engine marketing
=PPC|pay-per-click|paid search
paid media|media buying
paid social
content marketing|контент-маркетинг*|content strategy
content creation|?создани* контента|création de contenu|creación de contenido|criação de conteúdo
email marketing|e-mail marketing|email-маркетинг*|email campaigns
social media marketing|=SMM|social media management|?social media|?социальн* сет*|?redes sociales|?redes sociais|?réseaux sociaux|community management
affiliate marketing|партнерск* маркетинг*
influencer marketing
marketing automation|Marketing-Automatisierung
brand management|бренд-менеджмент*|gestion de marque|brand marketing|brand strategy
copywriting|копирайтинг*
?proofreading
copy editing
creative writing
?journalism|?журналистик*
public relations|=PR|?связ* с общественностью|Öffentlichkeitsarbeit|relations publiques|relaciones públicas|relações públicas
media relations
corporate communications
internal communications
trade marketing|трейд-маркетинг*
merchandising|мерчандайзинг*|visual merchandising|выкладк* товар*
category management|категорийн* менеджмент*
event management|event planning|организаци* мероприятий|Veranstaltungsmanagement|Eventmanagement|organisation d'événements|organización de eventos|event-менеджмент*
growth hacking|growth marketing
conversion rate optimization|=CRO
user acquisition
?customer acquisition
lead nurturing
demand generation
_sales|?sales|sales techniques|sales strategy|?продажи|?продаж|?продажам*|техник* продаж|активн* продаж*|прям* продаж*|техник* активных продаж|?Vertrieb|Vertriebserfahrung|techniques de vente|?ventas|técnicas de venta|?vendas|técnicas de vendas|?vendite|?sprzedaż|?sprzedaży|?销售|?verkoop|direct sales|inside sales|sales process|?sales experience|?prodej*
B2B sales|продаж* B2B|B2B-продаж*|B2B-Vertrieb
B2C sales
retail sales
enterprise sales
solution selling|consultative selling
cold calling|cold calls|холодн* звонк*|холодн* продаж*|Kaltakquise|prospection téléphonique|llamadas en frío|telemarketing|телемаркетинг*|telesales|телефонн* продаж*
business development|развити* бизнеса|Geschäftsentwicklung|développement commercial|desarrollo de negocio|desenvolvimento de negócios|rozwój biznesu
lead generation|лидогенераци*|Leadgenerierung|génération de leads|generación de leads|?prospecting
account management|работ* с ключевыми клиентами|gestion de comptes|gestión de cuentas
key account management
negotiation|?negotiations|negotiation skills|contract negotiation|ведени* переговоров|?переговор*|Verhandlungsgeschick|Verhandlungsführung|?négociation|?negociación|?negociação|?negoziazione|?negocjacj*|谈判
customer service|обслуживани* клиентов|клиентск* сервис*|?Kundenservice|Kundenbetreuung|?service client|relation client|atención al cliente|servicio al cliente|atendimento ao cliente|servizio clienti|obsługa klienta|obsługi klienta|klantenservice|客户服务|клієнтськ* сервіс*|zákaznický servis|?customer support
?customer success
?customer retention
upselling|up-selling|допродаж*
cross-selling|кросс-продаж*
sales forecasting
pipeline management
sales management|управлени* продажами|Vertriebsleitung
_e-commerce|?e-commerce|?ecommerce|?электронн* коммерци*|?Onlinehandel|?comercio electrónico|?comércio eletrônico|?commerce électronique|?电子商务
point of sale|=POS|=TPV|POS system
cash handling|cash register|кассов* дисциплин*|работ* с кассой|работ* на кассе|кассов* аппарат*|кассов* операци*|Kassentätigkeit|Kassensystem*|Kassenführung|encaissement|tenue de caisse|manejo de caja|operação de caixa|онлайн-касс*|ККМ|ККТ|obsługa kasy|kasy fiskalnej
inventory management|inventory control|stock control|stock management|товарн* учет*|Bestandsmanagement|gestion des stocks|control de inventarios|gestión de inventario|controle de estoque|учет товарно-материальных
stocktaking|?инвентаризаци*|Inventur|inwentaryzacj*
accounting|bookkeeping|бухгалтерск* учет*|бухучет*|бухгалтерск* и налогов* учет*|Buchhaltung|Buchführung|Finanzbuchhaltung|Rechnungswesen|comptabilité|comptabilité générale|contabilidad|contabilidade|contabilità|boekhouding|księgowość|księgowości|rachunkowość|rachunkowości|účetnictví|бухгалтерськ* облік*|会计|financial accounting
cost accounting|Kostenrechnung
management accounting|управленческ* учет*
tax accounting|налогов* учет*
accounts payable|Kreditorenbuchhaltung|=A/P|comptabilité fournisseurs|cuentas por pagar|кредиторск* задолженност*
accounts receivable|Debitorenbuchhaltung|=A/R|comptabilité clients|cuentas por cobrar|дебиторск* задолженност*
general ledger|Hauptbuch
month-end close|month-end closing|закрыти* периода|Monatsabschluss*|Monatsabschlüss*
year-end close|Jahresabschluss*|Jahresabschlüss*
journal entries
bank reconciliation|rapprochement bancaire|conciliación bancaria|conciliação bancária
account reconciliation|акт* сверки|сверк* взаиморасчетов
balance sheet
payroll|расчет* заработной платы|начислени* заработной платы|Lohnabrechnung|Gehaltsabrechnung|Entgeltabrechnung|Lohn- und Gehaltsabrechnung|Lohnbuchhaltung|gestion de la paie|nómina|folha de pagamento|buste paga|salarisadministratie|lista płac|list płac|mzdové účetnictví|payroll processing|payroll administration
financial analysis|финансов* анализ*|Finanzanalyse|analyse financière|análisis financiero|análise financeira|财务分析
financial modeling|financial modelling|финансов* моделировани*
?valuation|company valuation|business valuation|=DCF|discounted cash flow
financial reporting|финансов* отчетност*|бухгалтерск* отчетност*|Finanzberichterstattung|reporting financier|informes financieros
management reporting|управленческ* отчетност*
tax reporting|налогов* отчетност*|налогов* деклараци*
?budgeting|бюджетировани*|Budgetplanung|Budgetierung|élaboration budgétaire|budget management|управлени* бюджет*
?forecasting|financial forecasting
=FP&A|financial planning and analysis|financial planning
_controlling|~Controlling|контроллинг*|contrôle de gestion|control de gestión|controladoria
cost control
variance analysis
?auditing|внутренн* аудит*|internal audit|audit interne|interne Revision|auditoría interna|auditoria interna|?аудит*|?auditoría
external audit|Wirtschaftsprüfung|financial audit
=SOX|Sarbanes-Oxley
internal controls
?taxation|tax law|налогообложени*|налогов* законодательств*|налогов* кодекс*|Steuerrecht|fiscalité|fiscalidad|tributación|direito tributário
tax compliance
tax preparation
VAT|НДС|декларации НДС|déclarations de TVA
=IFRS|МСФО|IAS standards
US GAAP|=GAAP
UK GAAP
=HGB
РСБУ
accounting standards
=CPA|certified public accountant
=ACCA
=CIMA|CIMA qualified
=CFA|CFA charterholder
=FRM|FRM certification
=CMA
chartered accountant
Bilanzbuchhalter|Bilanzbuchhalter*
Steuerfachangestellter|Steuerfachangestellt*
ДипИФР|DipIFR
=CISA
Series 7|Series 7 license
Series 63
Series 65
Series 66
=CFP|Certified Financial Planner
_finance|?finance|corporate finance|финансов* менеджмент*|Finanzwesen
financial services
financial management
fixed income
?equities
?derivatives
capital markets
investment banking
?private equity
?asset management
wealth management
trade finance
treasury|treasury management|казначейств*
equity research
foreign exchange
mergers and acquisitions|=M&A
due diligence
financial markets|финансов* рынк*
algorithmic trading
quantitative finance
?invoicing|Fakturierung|?facturación|выставлени* счетов
?banking|?банковск* дел*|?Bankwesen
retail banking
corporate banking
credit analysis|кредитн* анализ*|Kreditanalyse
credit risk|кредитн* риск*
underwriting|андеррайтинг*
mortgage lending
loan processing|loan origination
=AML|anti-money laundering|115-ФЗ|Geldwäscheprävention|lutte contre le blanchiment
=KYC|know your customer
sanctions screening
?compliance|regulatory compliance|?комплаенс*|compliance management|conformité réglementaire|cumplimiento normativo
corporate governance
=GRC
Basel III
Solvency II
MiFID II
IFRS 9
IFRS 17
regulatory reporting
?fintech
?insurance|?страховани*|?Versicherungswesen
claims handling|claims processing|claims adjusting
actuarial science|актуарн* расчет*
payment systems|payment processing|платежн* систем*|payment gateways|Zahlungsverkehr
=SEPA
ISO 20022
acquiring banking|эквайринг*
Stripe API
Adyen
?human resources|HR management|human resource management|управлени* персоналом|Personalwesen|Personalmanagement|ressources humaines|?recursos humanos|risorse umane|zasoby ludzkie|人力资源|HR administration|Personalverwaltung
_recruiting|?recruiting|?recruitment|?talent acquisition|подбор* персонала|рекрутинг*|рекрутмент*|найм* персонала|Personalbeschaffung|Personalgewinnung|?recrutement|?reclutamiento|selección de personal|recrutamento e seleção|selezione del personale|?rekrutacj*|full-cycle recruiting|candidate sourcing|?headhunting|массов* подбор*|хедхантинг*
employer branding|HR-бренд*
?onboarding|адаптаци* персонала
employee engagement
?performance management|оценк* персонала
employee relations
labor relations|labour relations
labor law|labour law|employment law|Arbeitsrecht|?трудов* законодательств*|?трудов* кодекс*|?ТК РФ|droit du travail|droit social|derecho laboral|direito trabalhista|prawo pracy|prawa pracy|diritto del lavoro
HR records|кадров* делопроизводств*|кадров* учет*
military records|воинск* учет*
?compensation and benefits|benefits administration
talent management
succession planning
workforce planning
HR analytics
SHRM-CP|=SHRM
PHR certification
=CIPD|CIPD qualified
learning and development|?training and development|обучени* персонала|Personalentwicklung
e-learning|?eLearning
instructional design
Articulate Storyline|Articulate 360
Adobe Captivate
Moodle
=LMS|learning management system
Canvas LMS
curriculum development|curriculum design
lesson planning
classroom management
?teaching|?преподавани*|Unterrichtserfahrung|?enseignement|?enseñanza|?docencia|педагогик*|pedagogy
?tutoring
?coaching|?коучинг*
?mentoring|?наставничеств*
TEFL
TESOL
=CELTA
special education
early childhood education|preschool education|дошкольн* педагогик*
Montessori
speech therapy|логопеди*
QTS|Qualified Teacher Status
?facilitation
people management|team management|управлени* командой|управлени* коллективом|руководств* командой|Mitarbeiterführung|Teamleitung|Personalführung|Führungserfahrung|management d'équipe|gestión de equipos|gestão de equipes|gestão de equipas|gestione del team|zarządzani* zespołem|团队管理|team leadership
technical leadership
?leadership|leadership skills
strategic planning|стратегическ* планировани*|strategische Planung|planification stratégique|planificación estratégica|planejamento estratégico
business strategy
business planning|бизнес-планировани*
business case development
?public speaking|публичн* выступлени*|ораторск* мастерств*
?presentation skills|презентационн* навык*
business correspondence|делов* переписк*
?time management|тайм-менеджмент*|Zeitmanagement|gestion du temps|gestión del tiempo
office administration|делопроизводств*|administrative support
document management|документооборот*|электронн* документооборот*|ЭДО
calendar management
travel arrangements
minute taking|meeting minutes
data entry|ввод* данных|Dateneingabe|Datenerfassung|saisie de données|entrada de datos|digitação|wprowadzani* danych
primary accounting documents|первичн* документ*|первичн* документаци*|первичн* бухгалтерск* документ*
record keeping
legal research
contract law|договорн* прав*|Vertragsrecht|droit des contrats
contract management|договорн* работ*|Vertragsmanagement
contract drafting|drafting contracts|составлени* договоров
corporate law|корпоративн* прав*|Gesellschaftsrecht|droit des sociétés
litigation|претензионно-исков*|исков* работ*|судебн* практик*|представительств* в суд*
intellectual property|интеллектуальн* собственност*
patent law
trademark law
civil law|гражданск* прав*|гражданск* законодательств*
arbitration procedure|арбитражн* процесс*
criminal law
commercial law
family law
immigration law
conveyancing
e-discovery|eDiscovery
bar admission|admitted to the bar|active member of the bar
public procurement|44-ФЗ|223-ФЗ|госзакупк*|zamówienia publiczne|Vergaberecht|licitaciones públicas|marchés publics
tendering|тендер*|tender management|Ausschreibungen|appels d'offres|licitações|licitaciones
_supply chain management|?supply chain|supply chain management|управлени* цепями поставок|цепоч* поставок|Lieferkettenmanagement|chaîne d'approvisionnement|cadena de suministro|cadeia de suprimentos|łańcuch dostaw|供应链
_logistics|?logistics|логистик*|?Logistik|?logistique|?logística|?logistica|?logistyk*|?物流|transport logistics
transportation management|=TMS
freight forwarding|экспедировани*
fleet management
route planning|маршрутизаци* транспорта|планировани* маршрут*|Tourenplanung
?dispatching|диспетчеризаци*
=3PL
?procurement|?закупк*|strategischer Einkauf|?approvisionnement|?Einkauf|?compras|?aquisições|?approvvigionamento|?zakupy|?采购|?снабжени*|?purchasing
strategic sourcing
vendor management|supplier management|работ* с поставщиками|Lieferantenmanagement
=CIPS
=CPSM
warehouse management|складск* учет*|управлени* складом|Lagerverwaltung|Lagerwirtschaft|gestion d'entrepôt|gestión de almacén|gestão de armazém
=WMS|warehouse management system|WMS-систем*
warehouse logistics|складск* логистик*|Lagerlogistik
order picking|orderpicken|orderpicking|комплектаци* заказов|Kommissionierung|Kommissionieren|préparation de commandes|kompletacja|kompletowani*|picking and packing|pick and pack
barcode scanners|barcode scanner|RF scanner|Handscanner|handheld scanner|терминал* сбора данных|ТСД|сканер* штрих-кодов
shipping and receiving
goods receipt|Wareneingang|приемк* товар*
goods issue|Warenausgang|отгрузк* товар*
import and export|import/export|ВЭД|внешнеэкономическ* деятельност*|comercio exterior|comércio exterior
customs clearance|таможенн* оформлени*|Zollabwicklung|dédouanement|despacho aduanero|despacho aduaneiro|odprawa celna
customs law|таможенн* законодательств*|Zollrecht
Incoterms|инкотермс
export control
=ITAR
=APICS
=CPIM
=CSCP
demand planning
production planning|планировани* производства|Produktionsplanung|planification de la production|planificación de la producción|production scheduling
=MRP|material requirements planning
=S&OP
capacity planning
just-in-time
certified information systems security professional|CISSP
CISM
=CEH|Certified Ethical Hacker
OSCP
CompTIA Security+|Security+
CompTIA A+
CompTIA Network+|Network+
CompTIA
CCNA
CCNP
CCIE
MCSE
MCSA
RHCE
RHCSA
=CKA
CKAD
AWS Certified Solutions Architect|AWS Certified|AWS certification
Azure certification
Salesforce Certified Administrator|Salesforce certification
COBIT
=CCSP
GIAC
Microsoft Certified
PMI certification
IREB
@trade
DGUV V3|DGUV Vorschrift 3
NEN 3140
NEN 1010
variable frequency drives|Frequenzumrichter*|variateur* de fréquence|частотн* преобразовател*
syringe drivers|syringe driver
load securing|Ladungssicherung|крепление груза
landlord and tenant
construction payroll|Baulohn
payroll accounting|paghe e contributi
Plan General Contable
standard costing
motor controls
mechanical engineering|mechanical design|Maschinenbau|génie mécanique|ingeniería mecánica|engenharia mecânica|ingegneria meccanica|inżynieri* mechaniczn*|机械设计|машиностроени*
electrical engineering|Elektrotechnik|génie électrique|ingeniería eléctrica|engenharia elétrica|ingegneria elettrica|elektrotechnik*|электротехник*|电气工程
electrical design
power engineering|электроэнергетик*|теплоэнергетик*
electronic engineering|electronics engineering|electronic design
civil engineering|Bauingenieurwesen|génie civil|ingeniería civil|engenharia civil|ingegneria civile
chemical engineering|Verfahrenstechnik|génie chimique|ingeniería química|engenharia química|химическ* технологи*
structural engineering|structural analysis|structural design|Tragwerksplanung|расчет* конструкций
process engineering|process design
process optimization
industrial engineering|ingeniería industrial|Wirtschaftsingenieurwesen|engenharia de produção
systems engineering|MBSE
aerospace engineering|aeronautical engineering
automotive engineering|Fahrzeugtechnik
marine engineering
naval architecture|судостроени*
biomedical engineering|bioengineering
materials science|materials engineering|Werkstoffkunde|материаловедени*
thermodynamics|термодинамик*
heat transfer
fluid mechanics|fluid dynamics|hydrodynamics
=CFD|computational fluid dynamics
finite element analysis|FEA|FEM|finite element method
=GD&T|geometric dimensioning and tolerancing
mechatronics|мехатроник*|Mechatronik|mécatronique|mecatrónica|mecatrônica
control systems|control engineering|control theory|Regelungstechnik|Steuerungstechnik|process control
industrial automation|automation engineering|Automatisierungstechnik|automatización industrial|automação industrial|автоматизаци* технологических процессов|промышленн* автоматизаци*
instrumentation and control|КИПиА|КИП и А|КИП
?metrology|метрологи*|Messtechnik
?calibration|калибровк*
hydraulics|hydraulic systems|гидравлик*|Hydraulik|hydraulique|hidráulica
pneumatics|pneumatic systems|пневматик*|Pneumatik|pneumatique|neumática|pneumática
technical drawings|engineering drawings|чтени* чертежей|?чертеж*|technische Zeichnungen|Zeichnungen lesen|planos técnicos|leitura de desenho técnico|rysunek techniczny|rysunku technicznego|výkresov* dokumentac*
blueprint reading|reading blueprints|read blueprints|lecture de plans
schematics|electrical schematics
design documentation|конструкторск* документаци*|ЕСКД|проектн* документаци*
?renewable energy|возобновляем* источник* энергии
photovoltaics|solar PV|Photovoltaik|fotovoltaica
wind energy|wind power|offshore wind|Windenergie|wind turbines
power systems
power generation
power distribution
high voltage|Hochspannung
medium voltage
low voltage
switchgear
oil and gas|oil & gas|нефтегаз*|нефтегазов* дел*
?drilling|бурени*
petroleum engineering
reservoir engineering
geology|?геологи*
geotechnical engineering
geophysics
mining engineering
land surveying|?surveying|геодези*|Vermessung|topografía
environmental engineering
environmental science
environmental management
wastewater treatment
water treatment
hydrology
architectural design
urban planning|Stadtplanung
landscape architecture
interior design|дизайн* интерьер*
space planning
construction management|Bauleitung|gestion de chantier|conduite de travaux|site management
?construction|?строительств*|Bauwesen
construction supervision|строительн* контрол*|технадзор*|авторск* надзор*|строительн* надзор*|техническ* надзор*
construction estimating|сметн* дел*|составлени* смет|?смет*|quantity surveying|cost estimating|cost estimation
СНиП
=HOAI
=VOB|VOB/B
Eurocodes
building codes|building regulations
process safety
HAZOP
HAZID
offshore engineering
nuclear engineering
acoustics
optical engineering
product design|industrial design
packaging design
supply chain engineering
reliability engineering
CNC|CNC machining|CNC programming|CNC machine|CNC operation|CNC-Maschinen|CNC-Programmierung|usinage CNC|mecanizado CNC|usinagem CNC|станк* с ЧПУ|ЧПУ|programowani* CNC|obrabiark* CNC|数控|commande numérique|G-code
?machining|Zerspanung|Zerspanungstechnik|металлообработк*|?usinage|?mecanizado|?usinagem
_turning|CNC turning|turning and milling|milling and turning|metal turning|токарн* работ*|токарн* станк*|токарн* дел*|Drehmaschine*|lathe operation|lathe|tokark*
_milling|CNC milling|фрезерн* работ*|фрезерн* станк*|milling machine|Fräsmaschine*
_grinding|CNC grinding|шлифовк*|grinding machine|шлифовальн* станк*
welding|?сварк*|сварочн* работ*|Schweißen|Schweißkenntnisse|soudure|soudage|soldadura|saldatura|spawani*|svařování|svařov*|зварювальн* роб*|зварюванн*|焊接|arc welding
MIG welding|MIG/MAG|MAG-Schweißen|GMAW|spawani* MAG|spawani* MIG
TIG welding|WIG-Schweißen|GTAW|аргонодугов* сварк*|аргонн* сварк*
SMAW|stick welding
FCAW|flux core welding
AWS D1.1
Schweißschein|Schweißschein*
НАКС
brazing
soldering|?пайк*|Löten
IPC-A-610
J-STD-001
sheet metal|Blechbearbeitung|листогиб*
metal fabrication|metalworking|Metallbearbeitung|Metallverarbeitung|chaudronnerie|calderería
metal fitting|слесарн* работ*|слесарн* дел*|Schlosserarbeiten|слесарн* инструмент*
laser cutting|лазерн* резк*
plasma cutting|плазменн* резк*
injection molding|injection moulding|Spritzguss|литье под давлением
?extrusion|экструзи*
3D printing|additive manufacturing|3D-печат*|3D-Druck|impression 3D|impresión 3D
hand tools|ручн* инструмент*|outils à main|herramientas manuales
power tools|hand and power tools|электроинструмент*|Elektrowerkzeug*|elektronarzędzi*
measuring instruments|измерительн* инструмент*|Messmittel|precision measuring|calipers|micrometers|штангенциркул*
mechanical assembly|assembly work|сборк* издели*|Montagearbeiten|montage mécanique
preventive maintenance|preventative maintenance|maintenance préventive|mantenimiento preventivo|manutenção preventiva|ППР
predictive maintenance
equipment maintenance|?maintenance|техническ* обслуживани*|ремонт* оборудования|обслуживани* оборудования|Instandhaltung|Wartung und Instandhaltung|Wartungsarbeiten|?mantenimiento|?manutenção|?manutenzione|utrzymanie ruchu|utrzymania ruchu|údržb* strojů|设备维护
mechanical maintenance
electrical maintenance
building maintenance|facility maintenance
facility management|facilities management|Gebäudetechnik|эксплуатаци* зданий
property management|Hausverwaltung|gestion immobilière
HVAC|HVAC/R|HVACR|ОВиК|ОВК|heating, ventilation|климатическ* оборудовани*|SHK|Klimatechnik|Heizungstechnik|chauffage climatisation|climatización
refrigeration|холодильн* оборудовани*|Kältetechnik|refrigeração
ventilation systems|вентиляци*|Lüftungstechnik
heating systems|?отоплени*
?boilers
?chillers
EPA 608|EPA certification
heat pumps|Wärmepumpen
F-Gas|F-gas certification
plumbing|?сантехник*|сантехническ* работ*|водоснабжени*|Sanitärtechnik|plomberie|fontanería|idraulica|hydraulik*
pipefitting|монтаж* трубопровод*
National Electrical Code|NEC code|=NEC
conduit bending
journeyman electrician|journeyman license|journeyman electrician license
master electrician license
journeyman plumber license
electrical installation|электромонтаж*|электромонтажн* работ*|Elektroinstallation|installation électrique|instalaciones eléctricas|instalações elétricas|instalacj* elektryczn*|electrical wiring
habilitation électrique|habilitations électriques
SEP licence|uprawnienia SEP|uprawnień SEP|SEP do 1kV|SEP do 1 kV
electrical safety clearance|групп* по электробезопасности|допуск* по электробезопасности|групп* допуска по электробезопасности|электробезопасност*
VDE 0100
=NR-10|NR10
=NR-35|NR35
ПУЭ
ПТЭЭП
low-current systems|слаботочн* систем*
video surveillance|видеонаблюдени*
access control systems|СКУД
carpentry|?столярн* работ*|плотницк* работ*|Zimmererarbeiten|Tischlerarbeiten|menuiserie|?charpente|carpintería|carpintaria|falegnameria
joinery
woodworking|деревообработк*
masonry|bricklaying|кладк* кирпича|каменн* работ*|Maurerarbeiten|maçonnerie|albañilería|alvenaria
concrete work|бетонн* работ*|concrete pouring
rebar work|арматурн* работ*
scaffolding
?tiling|плиточн* работ*
drywall|Trockenbau|гипсокартон*
?roofing|кровельн* работ*
flooring installation
finishing works|отделочн* работ*
painting and decorating|малярн* работ*
plastering|штукатурн* работ*
monolithic construction|монолитн* работ*
facade works|фасадн* работ*
heavy equipment|heavy machinery|спецтехник*
excavator operation|excavators|экскаватор*|Bagger
bulldozer|бульдозер*
backhoe
skid steer
crane operation|overhead crane|кран-балк*|автокран*|Kranschein|tower crane|мостов* кран*|suwnic*
rigging|стропальн* работ*|стропальщик*
aerial lift|scissor lift|boom lift|MEWP|IPAF
CACES|CACES nacelle|CACES R489|CACES R486|CACES 1|CACES 3|CACES 5
telehandler
tractor driving|?трактор*|traktor*
forklift|forklift operation|forklift driving|fork lift|?погрузчик*|вилочн* погрузчик*|Gabelstapler|chariot élévateur|montacargas|carretilla elevadora|empilhadeira|muletto|wózek widłowy|wózki widłowe|wózków widłowych|wózka widłowego|vysokozdvižn* vozík*|VZV|heftruck|叉车|навантажувач*
forklift licence|forklift certification|forklift certified|forklift license|Staplerschein|Gabelstaplerschein|Gabelstaplerführerschein|Flurförderschein|carnet de carretillero|carné de carretillero|patentino muletto|uprawnienia UDT|uprawnień UDT|uprawnienia na wózki|heftruckcertificaat|удостоверени* погрузчика|прав* на погрузчик*|průkaz na VZV
pallet jack|pallet truck|Hubwagen|гидравлическ* тележк*
reach truck|reach stacker|ричтрак*|штабелер*|электроштабелер*
sewing|швейн* оборудовани*|швейн* машин*|Näharbeiten|?couture|?costura
tailoring
pattern making|конструировани* одежды
textile design
upholstery
offset printing|printing press|полиграфи*|офсетн* печат*
prepress|Druckvorstufe
screen printing
automotive repair|auto mechanics|vehicle repair|vehicle maintenance|диагностик* автомобил*|ремонт* автомобилей|Kfz-Technik|Kfz-Mechatronik|mécanique automobile|mecánica automotriz|mecânica automotiva
brake systems
ASE certification|ASE certified
diesel engines|дизельн* двигател*
OBD-II
tyre fitting|шиномонтаж*
aircraft maintenance|авиационн* техник*
avionics
EASA Part-66
EASA Part-145|Part-145
A&P license|Airframe and Powerplant
FAA certification
ATPL
industrial sewing
packaging machines|упаковочн* оборудовани*
production line work|конвейерн* линии|Fließbandarbeit
hydraulic press
conveyor systems
thermal processing
powder coating|порошков* покраск*|Lackierung
electroplating|Galvanotechnik
quality inspection|ОТК
rotating equipment
compressors
turbines|gas turbines
pumps and valves
food safety|food hygiene|санитарн* норм*|СанПиН|Hygienevorschriften|hygiène alimentaire|食品安全|food handling
HACCP|ХАССП
ServSafe
food handler card|food handlers card|food handler certification|food handler's permit|manipulador de alimentos|carnet de manipulador de alimentos|książeczka sanepidowska|książeczki sanepidowskiej|książeczka do celów sanitarno-epidemiologicznych
food preparation|приготовлени* блюд
?cooking|?culinary|Kochkenntnisse|culinary arts|кулинари*
knife skills
?grilling
menu planning|menu development|разработк* меню
hot kitchen|горяч* цех*
cold kitchen|холодн* цех*
recipe costing|калькуляци* блюд|технологическ* карт*
pastry|кондитерск* дел*|pâtisserie|repostería
baking|выпечк*
pizza making|пицц*
bartending|барменск* дел*
mixology|coctelería|коктейл*
barista skills|?barista|Barista-Kenntnisse|latte art
wine knowledge|sommelier
table service|service en salle|servicio de mesa|сервировк*|?food and beverage service
?food and beverage|?food & beverage
banquet service
?housekeeping
front desk operations
revenue management
hotel management|гостиничн* дел*
?hospitality
reservation systems
?catering|?кейтеринг*
Responsible Service of Alcohol|=RSA certificate|RSA certification
TIPS certification|TIPS certified
?cleaning|?уборк*|клининг*|Reinigungsarbeiten|Gebäudereinigung|?nettoyage|?limpieza|?limpeza|?pulizie|?sprzątani*|?清洁|janitorial
?sanitation
?disinfection|?дезинфекци*
pest control
?landscaping|ландшафтн* дизайн*
?gardening|садоводств*|Gartenarbeit|Gartenbau|espaces verts|jardinería|jardinagem
horticulture
agronomy|агрономи*
?irrigation
crop production
arboriculture
chainsaw operation|chainsaw|Motorsägenschein
animal husbandry|животноводств*
veterinary medicine|ветеринари*
?forestry
driving licence|driver's license|driving license|drivers license|driver's licence|drivers licence|driver license|clean driving record|valid driver's license|водительск* удостоверени*|водительск* прав*|прав* категории B|прав* категории В|категори* B|категори* В|Führerschein|Führerschein Klasse B|Führerschein der Klasse B|Führerscheinklasse B|Pkw-Führerschein|permis B|permis de conduire|carnet de conducir|licencia de conducir|permiso de conducir|carta de condução|carteira de motorista|CNH|CNH B|patente B|patente di guida|rijbewijs|rijbewijs B|prawo jazdy|prawo jazdy kat. B|prawa jazdy|prawa jazdy kat. B|řidičský průkaz|řidičské oprávnění|řidičský průkaz sk. B|řidičský průkaz skupiny B|посвідчення водія|водійськ* посвідчення|驾照|驾驶证
commercial driver's license|CDL|CDL A|CDL B|Class A CDL|CDL Class A|Class B CDL|commercial drivers license
truck driving licence|=HGV|HGV licence|LGV licence|Class 1 HGV|категори* C|категори* CE|категори* С|категори* СЕ|прав* категории C|прав* категории С|прав* категории СЕ|Führerschein Klasse C|Führerschein Klasse CE|Führerschein C/CE|Klasse CE|permis C|permis CE|permis poids lourd|permis PL|permis SPL|carnet C|patente C|patente CE|prawo jazdy kat. C|prawo jazdy kat. C+E|kat. C+E|řidičský průkaz sk. C|rijbewijs C|rijbewijs CE
bus driving licence|категори* D|прав* категории D|CNH D|Führerschein Klasse D|permis D|prawo jazdy kat. D
driver CPC|Code 95|kod 95|Berufskraftfahrerqualifikation|=FIMO|=FCO|tarjeta CAP|=CQC|profesní průkaz|KPP řidič*
=ADR|ADR-Schein|ADR licence|ДОПОГ|ADR certificate|carnet ADR|patentino ADR
tachograph|тахограф*|digital tachograph|Fahrerkarte|karta kierowcy|карт* тахографа|carte conducteur|tarjeta de tacógrafo
defensive driving
truck driving|вождени* грузов*
hazmat endorsement
hazmat|hazardous materials
TWIC card|=TWIC
DOT regulations|DOT compliance
tanker endorsement
security guard licence|security guard license|guard card|SIA licence|SIA license|удостоверени* частного охранника|удостоверени* охранника|УЛЧО|лицензи* охранника|§34a|34a GewO|Sachkundeprüfung 34a|Sachkunde nach § 34a|carte professionnelle CNAPS|kwalifikowany pracownik ochrony
CCTV|CCTV monitoring
loss prevention
=SSIAP|SSIAP 1
lifeguard certification|lifeguarding
fire safety|пожарн* безопасност*|Brandschutz|sécurité incendie|seguridad contra incendios
fire alarm systems|пожарн* сигнализаци*
fire protection
occupational health and safety|workplace safety|health and safety|occupational safety|охран* труда|?техник* безопасности|Arbeitssicherheit|Arbeitsschutz|santé et sécurité|seguridad laboral|seguridad y salud en el trabajo|prevención de riesgos laborales|=PRL|segurança do trabalho|sicurezza sul lavoro|BHP|BOZP|охорона праці|охорони праці|安全生产|=EHS|=HSE
industrial safety|промышленн* безопасност*
OSHA
OSHA 10
OSHA 30
NEBOSH
IOSH
CSCS card|=CSCS
SMSTS
SSSTS
confined space entry|confined space
working at height|work at height|работ* на высоте|prac* na wysokości|höhentauglich
rope access|промышленн* альпинизм*|IRATA
lockout/tagout|LOTO|lock out tag out
=VCA|VCA-certificaat|VCA Basis
=PPE|personal protective equipment
GWO certificate|=GWO|GWO training
BOSIET
STCW
HUET
OPITO
radiation safety|радиационн* безопасност*
?nursing|nursing care|Krankenpflege|?soins infirmiers|cuidados de enfermería|?enfermería|?enfermagem|assistenza infermieristica|pielęgniarstwo|сестринск* дел*|ošetřovatelstv*|护理
patient care|direct patient care|уход* за больными|уход* за пациентами|догляд* за хворими|Patientenversorgung
elderly care|Altenpflege|уход* за пожилыми|opiek* nad osobami starszymi|personnes âgées
basic care|Grundpflege
treatment care|Behandlungspflege
acute care
critical care
intensive care|Intensivpflege|réanimation
wound care|Wundversorgung|перевязк*
?patient assessment
patient education
palliative care|Palliativpflege
hospice care
home care|home health care
dementia care
personal care
catheterization
tracheostomy care
ostomy care
?triage
registered nurse license|=RN|RN license|registered nurse|RN licensure|state RN license
=LPN|=LVN|licensed practical nurse|licensed vocational nurse
=CNA|certified nursing assistant|CNA certification
=APRN
NMC registration|NMC PIN|=NMC
nursing degree|=BSN
examinierte Pflegefachkraft|Pflegefachkraft|exam. Pflegefachkraft
diplôme d'État infirmier|diplôme d'État d'infirmier
=DEAS|diplôme d'État d'aide-soignant
=DEAES
=COREN
specialist certificate|сертификат* специалиста|аккредитаци* специалиста|аккредитаци* врача|сертификат медсестры
health certificate|медицинск* книжк*|медкнижк*|санитарн* книжк*|санкнижк*|личн* медицинск* книжк*
prawo wykonywania zawodu|prawa wykonywania zawodu
Approbation|deutsche Approbation
board certification|board certified|board eligible
medical license|state medical license
DEA license|DEA registration
GMC registration
HCPC registration|HCPC registered
GPhC registration
medical assistant certification|CCMA
CPR|CPR certification|CPR/AED|сердечно-легочн* реанимаци*
=BLS|BLS certification|basic life support
=ACLS|ACLS certification|advanced cardiac life support
=PALS
=NRP
TNCC
AFGSU|AFGSU 2
=CCRN
ventilator management
ECMO
telemetry monitoring
first aid|first aid certification|перв* помощ*|оказани* первой помощи|Erste Hilfe|Erste-Hilfe-Kurs|Ersthelfer|premiers secours|PSC1|primeros auxilios|primeiros socorros|primo soccorso|pierwsza pomoc|pierwszej pomocy|první pomoc|EHBO|=BHV|急救
=EMT|EMT-B|emergency medical technician
phlebotomy|venipuncture|blood draws|забор* крови|Blutentnahme|prise de sang|prises de sang
IV therapy|IV insertion|IV placement|внутривенн* инъекци*|постановк* капельниц
injections|giving injections|?инъекци*
medication administration|administering medications|medication management|Medikamentengabe
vital signs|taking vitals
EKG|ECG|ЭКГ|electrocardiogram
?immunizations|?vaccination
specimen collection
pharmacology|?фармакологи*
pharmacy operations|?pharmacy
compounding|sterile compounding
aseptic technique|sterile technique
infection control|infection prevention
sterilization|стерилизаци*
?medical records|ведени* медицинской документации|Pflegedokumentation
care planning|care plans|Pflegeplanung
treatment planning|treatment plans
discharge planning
case management
care coordination
utilization review
?telehealth|?telemedicine
prior authorization
insurance verification
radiology|?рентген*
radiography|X-ray
=MRI|МРТ
_CT|CT scan|CT scanning
ultrasound|sonography|УЗИ|Sonographie
ARRT|ARRT certification
mammography
nuclear medicine
radiation therapy
?surgery|?хирурги*
anesthesiology|?anesthesia|?анестезиологи*
operating room|perioperative
endoscopy|эндоскопи*
?cardiology|?кардиологи*
?neurology|?неврологи*
?oncology|?онкологи*
?pediatrics|?paediatrics|?педиатри*
?obstetrics
?gynecology|?gynaecology|?гинекологи*
?dermatology|?дерматологи*
?psychiatry|?психиатри*
emergency medicine
internal medicine|?терапи*
family medicine
geriatrics|geriatric care
?orthopedics|?orthopaedics|?ортопеди*
?dentistry|?стоматологи*
dental hygiene
dental assisting
orthodontics|ортодонти*
dental radiography
dialysis
physiotherapy|physical therapy|Physiotherapie|kinésithérapie|fisioterapia|физиотерапи*
occupational therapy|Ergotherapie
speech-language pathology|speech pathology
?rehabilitation|?реабилитаци*
massage therapy|?массаж*
cosmetology|?косметологи*
cosmetology license
manicure|маникюр*
pedicure|педикюр*
hairdressing|парикмахерск* искусств*|парикмахерск* дел*
eyelash extensions|наращивани* ресниц
optometry
audiology
respiratory therapy
?nutrition|dietetics|?диетологи*
personal training
?yoga|йога
pilates
?counseling|?counselling
psychotherapy|психотерапи*
?psychology|?психологи*|Psychologie
?social work|социальн* работ*|Sozialarbeit|Soziale Arbeit|travail social|trabajo social|serviço social
=LCSW
=LMSW
=LPC
=BCBA
=RBT
applied behavior analysis|=ABA
cognitive behavioral therapy|=CBT
dialectical behavior therapy
crisis intervention
substance abuse
addiction counseling
motivational interviewing
trauma-informed care
child protection
?safeguarding
DBS check|Enhanced DBS
?childcare|?child care|?Kinderbetreuung|garde d'enfants|cuidado de niños|opiek* nad dziećmi|?уход* за детьми
child development
working with children check
autism spectrum disorders
?biology|?биологи*|?Biologie|?biología|?生物学
?chemistry|?химия|?Chemie|?química|?化学
organic chemistry
analytical chemistry
physical chemistry
medicinal chemistry
?physics|?физика|?Physik|?物理
quantum mechanics|quantum physics
quantum computing
optics|photonics
laser systems|laser physics
plasma physics
astrophysics
nanotechnology
semiconductors|semiconductor physics
mathematics|?математика|?Mathematik|?mathématiques|?matemáticas|?matemática|?数学
?economics|?экономика|Volkswirtschaftslehre
business administration|Betriebswirtschaftslehre|Betriebswirtschaft
macroeconomics
microeconomics
econometrics|эконометрик*
game theory
biochemistry|биохими*|Biochemie
molecular biology|Molekularbiologie
cell biology|Zellbiologie
microbiology|микробиологи*|Mikrobiologie
immunology
?genetics|генетик*
genomics
proteomics
metabolomics
neuroscience
virology
toxicology
biophysics
?pathology
histology
?physiology
?anatomy
epidemiology|эпидемиологи*
biostatistics
?public health
?biotechnology|биотехнологи*|Biotechnologie
bioinformatics|биоинформатик*|Bioinformatik
computational biology
?life sciences
?medical devices|Medizintechnik
regulatory affairs
stem cells
gene therapy
gene editing
drug discovery
drug development
pharmacokinetics
pharmacovigilance
=PCR|ПЦР
=qPCR|RT-PCR|RT-qPCR
western blotting|western blot
ELISA|ИФА
flow cytometry|FACS analysis
cell culture|Zellkultur
tissue culture
DNA sequencing
next-generation sequencing|=NGS
RNA-seq|RNA sequencing
single-cell sequencing
CRISPR
molecular cloning
gel electrophoresis
immunohistochemistry
immunoassays
protein purification
protein expression
protein engineering
antibody engineering
phage display
fermentation
bioreactors
bioprocessing
downstream processing
upstream processing
microscopy|микроскопи*|Mikroskopie
confocal microscopy
electron microscopy
fluorescence microscopy
HPLC|ВЭЖХ
chromatography|хроматографи*|Chromatographie
mass spectrometry|масс-спектрометри*|Massenspektrometrie
=LC-MS|LC-MS/MS
GC-MS
spectroscopy|спектроскопи*
=NMR
=FTIR
UV-Vis
X-ray diffraction|=XRD
titration|титровани*
wet chemistry
method validation|analytical method validation
laboratory techniques|laboratory skills|lab techniques|laboratory methods|лабораторн* исследовани*|Laborerfahrung|Labortechnik|techniques de laboratoire|técnicas de laboratorio
laboratory equipment|лабораторн* оборудовани*
pipetting
sample preparation|пробоподготовк*
crystallography
electrophysiology
patch clamp
=EEG
=fMRI
neuroimaging
molecular beam epitaxy
thin films
nanofabrication
photolithography
cleanroom|clean room
=GMP|cGMP|Good Manufacturing Practice
=GLP|Good Laboratory Practice
Good Clinical Practice|ICH-GCP|=GCP guidelines
GxP
FDA regulations
21 CFR Part 11
21 CFR|21 CFR Part 820
EU MDR
IEC 62304
ISO 14971
clinical trials|klinische Studien|essais cliniques|ensayos clínicos|клиническ* испытани*
clinical research|клиническ* исследовани*
computer system validation|=CSV validation
process validation|IQ/OQ/PQ
=CAPA|corrective and preventive action
batch records
technology transfer
?scientific research|academic research
scientific writing
grant writing
research methods|research methodology
qualitative research
quantitative research
literature review
systematic reviews
survey design
?fundraising|?фандрайзинг*
grant management
simulation|computer simulation
computational modeling|computational modelling
Monte Carlo methods|Monte Carlo simulation|Monte Carlo
molecular dynamics
remote sensing
meteorology
oceanography
?ecology|?экологи*
?sustainability|?устойчив* развити*|?Nachhaltigkeit
ESG reporting|=ESG
carbon accounting
life cycle assessment
LEED
BREEAM
political science
sociology
anthropology
linguistics|лингвистик*
library science
archaeology
international relations
?photography|фотосъемк*|?Fotografie|?photographie|?fotografía
videography|видеосъемк*
camera operation
lighting design
sound engineering|audio engineering
audio editing
Pro Tools
Ableton Live|Ableton
Logic Pro
sound design
music production
music theory
?podcasting
film production
video production
?broadcasting
stage management
choreography
screenwriting
OBS Studio
game development|разработк* игр|Spieleentwicklung
PRINCE2 construction
NEC4|NEC3 contracts
JCT contracts
FIDIC
Primavera scheduling
earned value management
value engineering
shop drawings
quantity take-off|quantity takeoffs|takeoffs
bid preparation
RFIs and submittals
?commissioning|пусконаладк*|пусконаладочн* работ*|Inbetriebnahme|mise en service|puesta en marcha
geotechnical investigation
soil mechanics
foundation design
bridge design
road design|highway design|проектировани* дорог
railway engineering|rail signalling
tunnelling
stormwater management
drainage design
?traffic engineering
?transport planning|transportation planning
airport operations
aviation safety
pavement design
reinforced concrete design|железобетонн* конструкци*
steel structures|металлоконструкци*|Stahlbau
timber construction|Holzbau
façade engineering
building services engineering|TGA|=MEP|MEP engineering
fire engineering
lighting systems
elevator maintenance|lift maintenance
escalators
swimming pool maintenance
locksmithing|?locksmith
glass cutting
upholstery repair
appliance repair|ремонт* бытовой техники
electronics repair|ремонт* электроники
phone repair|ремонт* телефонов
computer repair|ремонт* компьютеров|сборк* ПК
small engine repair
motorcycle repair
agricultural machinery|сельхозтехник*|Landmaschinen
combine harvester
milking|Melken
greenhouse growing|теплиц*
viticulture
winemaking
?brewing
?butchery|meat cutting|обвалк* мяса|Metzgerei|обвальщик*
fish processing
cheese making
?confectionery
chocolate making
?sushi|суши-повар*
?Italian cuisine
Asian cuisine|азиатск* кухн*
European cuisine|европейск* кухн*
vegan cooking
banqueting
room service
concierge services
?tour guiding|экскурсоводческ*
travel agency software
?ticketing systems
airline reservations
cabin crew attestation
flight operations
air traffic control
drone piloting|FAA Part 107
Part 107|drone pilot
boat handling
seamanship
GMDSS
diving certification|commercial diving
PADI
ship navigation|судовождени*
port operations
stevedoring
container handling
crane licence|удостоверени* крановщика|удостоверени* стропальщика|Kranführerschein
slinger signaller
banksman
PASMA
asbestos awareness|asbestos removal
First Aid at Work
manual handling
food allergen awareness
personal licence holder
SIA door supervisor|door supervision
close protection
dog handling
K9 handling
cash-in-transit
firearms licence|разрешени* на оружие|лицензи* на оружие
polygraph|полиграф*
neonatal care|NICU
pediatric care|paediatric care
maternity care|midwifery|акушерств*
labor and delivery
emergency room
ER nursing
PACU
?telemetry
med-surg
?ventilators|mechanical ventilation|ИВЛ
infusion therapy
chemotherapy administration
central lines|PICC line
oxygen therapy
gastrostomy care|PEG feeding
diabetes management
pressure ulcer prevention
medication reconciliation
patient triage
patient transport
patient lifting|Hoyer lift
behavioural support|positive behaviour support
moving and handling
epilepsy care
feeding tubes
NVQ Level 2
NVQ Level 3|QCF Level 3
Care Certificate
home health aide|=HHA
medication technician|med tech certification
pharmacy technician certification|=CPhT
dental implants
endodontics|эндодонти*
periodontics
prosthodontics|протезировани*
teeth whitening
orthopaedic surgery|orthopedic surgery
laparoscopy|лапароскопи*
ultrasound diagnostics|ультразвуков* диагностик*
functional diagnostics|функциональн* диагностик*
laboratory diagnostics|лабораторн* диагностик*
hematology|гематологи*
cytology
histopathology
clinical chemistry
blood banking
sterile processing|CSSD
=CRCST
medical device assembly
?optician|dispensing optics
contact lens fitting
hearing aids
prosthetics and orthotics
?acupuncture
osteopathy|остеопати*
?chiropractic
sports massage
lymphatic drainage|лимфодренаж*
laser hair removal|лазерн* эпиляци*|эпиляци*|шугаринг*
injectable cosmetics
Botox|dermal fillers|инъекционн* косметологи*
permanent makeup|перманентн* макияж*|татуаж*
makeup artistry|make-up artistry|визаж*
barbering|барберинг*
hair coloring|hair colouring|окрашивани* волос|колористик*
?waxing|восков* депиляци*
lash lifting|ламинировани* ресниц
nail extensions|наращивани* ногтей
?tattooing
cell line development
CHO cells
lentivirus production
AAV vectors
monoclonal antibodies
vaccine development
sterile filtration
lyophilization
formulation development|drug formulation|tablet formulation
dissolution testing
stability studies
bioassays|cell-based assays
animal studies
toxicology studies
clinical data management
SDTM
CDISC
clinical monitoring
?medical writing
health economics|HEOR
?market access
pharmacovigilance reporting
IND submissions
regulatory submissions
CMC regulatory
Drug Master Files
biostatistical analysis
GWAS
variant calling
transcriptomics
single-cell RNA-seq
metagenomics
phylogenetics
structural biology
cryo-EM
X-ray crystallography
protein modeling|molecular docking
cheminformatics
RDKit
organic synthesis|органическ* синтез*
electrochemistry
catalysis
polymer chemistry|?polymers
rheology
colloid chemistry
corrosion engineering
battery technology|lithium-ion batteries
fuel cells
hydrogen technology
superconductors
vacuum technology|вакуумн* техник*
cryogenics
particle physics
nuclear physics
radiation protection
dosimetry
seismology
hydrogeology
soil science
botany
zoology
marine biology
ornithology
wildlife management
conservation biology
climate modeling
air quality monitoring
environmental impact assessment|ОВОС
waste management|обращени* с отходами
recycling operations
circular economy
ISO 50001
energy auditing|energy audits
energy management systems
smart grids
?substations|подстанци*
relay protection|РЗА|релейн* защит*
transformers maintenance
high-voltage switching
wind turbine maintenance
solar installation|PV installation
heat pump installation
gas fitting|Gas Safe|Gas Safe registered
boiler maintenance|котельн*
pressure vessels|сосуд* под давлением
pipeline construction
NDT|non-destructive testing|неразрушающ* контрол*
ultrasonic testing
radiographic testing
API 510
API 570
API 653
=ASME|ASME codes
=ASTM
PED directive
ATEX
machine safety|Machinery Directive
CE marking
UL certification
@code
statistician
statisticians
biostatistic*
programmer
programmers
developer
developers
code
codebase
backend services
compiler
compiled
framework
frameworks
sdk
query
queries
script
scripts
repository
tech stack
written in
built with
built using
coded in
developed in
implemented in
ported to
parser
dataframe
dataframes
cli
mobile client
web client
game engine
config management
toolchain
plugin
plugins
web app
blockchain node
idiomatic
statistical programming
modelling
modeling
разработчик*
программист*
программирован*
программирова*
бэкенд*
бекенд*
фронтенд*
библиотек*
фреймворк*
прошив*
скрипт*
пишем на
писать на
написан* на
анализ данных
Entwickler*
Programmier*
Programmiersprache*
Datenbank*
développeu*
langage*
base de données
desarrollad*
lenguaje*
programación
desenvolved*
linguagem
programação
sviluppat*
programmazione
programist*
programowani*
programátor*
vývojář*
розробник*
програміст*
ontwikkelaar*
开发
编程
@block
recruiting lifecycle
recruiting process
recruitment process
recruitment agency
recruitment agencies
recruiting agency
recruiting firm
recruitment firm
recruiting team
recruitment team
recruitment consultancy
recruitment business
recruitment partner
recruiting partner
is recruiting
are recruiting
now recruiting
process of recruiting
процесс подбора персонала
go-to-market team
go-to
go-getter
go/no-go
Pokémon GO
early access
remote access
access rights
access management
full access
access card
data access
open access
equal access
rest period
rest day
rest days
rest break
social security
job security
national security
homeland security
food security
financial security
security deposit
security clearance
security guards
security guard
word cloud
drug testing
home automation
La Scala
top chef
sous chef
executive chef
head chef
pastry chef
chef de partie
chef de cuisine
chef de rang
chef d'équipe
chef d'orchestre
chef de projet
chef de chantier
commis chef
private chef
line chef
junior chef
chef d'atelier
chef de service
spring/summer
spring break
spring semester
spring internship
spring cleaning
spring season
spring water
hot spring
spring/fall
spring 2024
spring 2025
spring 2026
spring 2027
word of mouth
Word of God
word search
keep your word
word count
C-level
C-suite
vitamin C
hepatitis C
series C
type C
USB-C
plan C
class C
category C
R&D
R+D
schedule C
C-section
c/o
C corp
C shift
Series A
Series B
Series D
vitamin D
class D
plan D
R2R
V&V
V8 engine
swift action
swift response
scratch cards
scratch cooking
express delivery
express shipping
American Express
Aliexpress
express entry
express lane
pony express
express service
express yourself
Express Inc
lean in
lean team
lean body
lean meat
sketch out
sketch book
pen and sketch
quick sketch
slack off
slack time
picking up slack
notion of
notion that
unity of
team unity
eclipse of
solar eclipse
bamboo floor
jest for
karma yoga
react quickly
react to
react promptly
ability to react
able to react
react fast
crystal clear
crystal ball
crystal growth
Java island
java coffee
cup of java
monty python
basic knowledge
basic understanding
basic skills
epic story
sage advice
jasmine tea
jasmine rice
Dart board
darts
pool table
bullseye
ruby lounge
ruby wedding
ruby red
ruby jewelry
en vue de
en vue d'
point de vue
vue d'ensemble
vue sur
apache helicopter
native american
Apache County
Apache Junction
oracle of
node of
cloud kitchen
dry cloud
cloud cover
data room
open office space
Boots
Sage Publications
sales tax
AI-generated
sport management
school of nursing
nursing home
nursing homes
nursing mothers
nursing room
health insurance
medical insurance
dental insurance
vision insurance
life insurance
disability insurance
liability insurance
insurance benefits
company insurance
car insurance
accident insurance
insurance plans
insurance plan
insurance coverage
social insurance
travel insurance
private health insurance
dental and vision insurance
marketing agency
paid training
mental health support
mental health benefits
mental health days
employee assistance
child care assistance
childcare vouchers
childcare assistance
childcare support
discounts on
gym membership
dry cleaning allowance
free laundry
massage chair
tuition assistance
finance charges
audit trail
sales commission
learning and development budget
training and development budget
coaching sessions
background check
drug test
inventory of
surgery center
history of
family history
employment history
work history
criminal history
credit history
driving history
medical history
company history
track history
по ТК РФ
согласно ТК РФ
с ТК РФ
соблюдени* ТК РФ
по трудовому кодексу
согласно трудовому кодексу
с трудовым кодексом
с трудовым законодательством
по трудовому законодательству
согласно трудовому законодательству
соблюдени* трудового законодательства
TS/SCI
TS clearance
C端
B端
G端
C轮
B轮
A轮`;
