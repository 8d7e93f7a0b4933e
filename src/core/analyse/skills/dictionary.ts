// Written by tools/build-skills.mjs: change the lists in tools/skills/, not this file.
// Sources: this project's own lists; names of technologies from O*NET, see tools/skills/onet.txt (O*NET® is a trademark of USDOL/ETA);
// names of programming languages from linguist-languages (MIT). The signs are explained in the tool.
export const DICTIONARY = `@tech
JavaScript|JS|java script|ECMAScript|ES5|ES6|ES2015|ES2020|vanilla js|джаваскрипт|яваскрипт|JS/TS
TypeScript|тайпскрипт|=TS
Python|Python 3|Python3|питон*|пайтон*|CPython
Java|core java|Java 8|Java 11|Java 17|Java 21|Java SE|J2SE|JDK|джава
Jakarta EE|Java EE|J2EE|JEE|Java Enterprise Edition
~Go|golang|go lang|голанг
^Rust|rustlang|rust lang
~C|ANSI C|embedded C|C language|C programming|язык* си
C++|cpp|C++11|C++14|C++17|C++20|C++23|си плюс плюс
C#|csharp|c sharp|си шарп
F#|fsharp
.NET|dotnet|dot net|.NET Framework|.NET 6|.NET 8
.NET Core|dotnet core|ASP.NET Core|Net Core
ASP.NET|ASP.NET MVC|ASP.NET Web API|Blazor|WebForms
Visual Basic|VB.NET|VB6|VB 6
VBA|Visual Basic for Applications
^Swift|SwiftUI|Swift programming
Objective-C|objc|Obj-C
Kotlin|Kotlin Multiplatform|=KMP
Scala
PHP|PHP7|PHP8|PHP 7|PHP 8|ПХП
^Ruby
Ruby on Rails|RoR|^Rails|Ruby/Rails
^Perl|Perl 5
Lua
Haskell
OCaml
Erlang|Erlang/OTP
^Elixir
Clojure|ClojureScript
Groovy
~Julia|Julia programming
~R|R programming|R language|RStudio|R Studio|R Shiny|tidyverse|ggplot2|dplyr
^Dart
MATLAB|Simulink|MathWorks
Fortran
COBOL
^Pascal
Delphi|Object Pascal|^Lazarus
Prolog
Solidity
VHDL
Verilog|SystemVerilog|System Verilog
ABAP|SAP ABAP
~Scratch
~Lisp|Common Lisp
Smalltalk
=APL
RPG/400|RPGLE|AS/400|AS400|IBM i|iSeries
PL/SQL|PLSQL|Oracle PL/SQL
T-SQL|TSQL|Transact-SQL
SQL|SQL queries|SQL query|structured query language|SQL-запрос*|ANSI SQL|SQL scripting
Bash|shell scripting|shell script|bash scripting|Unix shell|shell scripts|korn shell|zsh|скрипт* на bash
PowerShell|power shell
assembly language|assembler|ассемблер*|x86 assembly|ARM assembly
=BASIC
~Crystal
^Zig
~Nim
~Elm
~V
HTML|HTML5|HTML 5|XHTML|хтмл
CSS|CSS3|CSS 3|cascading style sheets
HTML/CSS|HTML5/CSS3
Sass|SCSS
=LESS|Less.js
XML|XSD|XML Schema
XSLT|XPath|XQuery
JSON|JSON Schema|JSON-RPC
YAML
Markdown
LaTeX|=TeX
UML|BPMN/UML|unified modeling language
GraphQL|Apollo GraphQL|Apollo Client
gRPC
protobuf|protocol buffers
Thrift|Apache Thrift
SOAP UI
SoapUI
=SOAP
WebAssembly|WASM
WebGL|WebGPU|GLSL|HLSL
OpenGL|OpenGL ES
Vulkan
DirectX|Direct3D
CUDA|cuDNN
OpenCL
MPI|OpenMPI|OpenMP
RISC-V
1C:Enterprise|1С|1C|1с:предприятие|1c:предприятие|1с бухгалтерия|1с 8.3|1c 8.3|1с 8|1с:erp|1с:зуп|1с ут|1с упп|1С:Документооборот|1С-Битрикс
Bitrix|1C-Bitrix|Битрикс24|Bitrix24|Битрикс*
React|React.js|ReactJS|React 18|React Hooks|реакт
React Native|ReactNative
Redux|Redux Toolkit
Redux-Saga|Redux Thunk|RTK Query
MobX
Zustand
Recoil
^Angular|Angular 2+|Angular 2|AngularJS|Angular.js|ангуляр
^Vue|Vue.js|VueJS|Vue 3
Vuex
Pinia
Svelte|SvelteKit
Next.js|NextJS
Nuxt.js|Nuxt|NuxtJS
Gatsby|GatsbyJS|Gatsby.js
Remix.run
SolidJS|Solid.js
~Ember|Ember.js|EmberJS
~Backbone|Backbone.js|BackboneJS
jQuery
Bootstrap|Twitter Bootstrap
Tailwind CSS|Tailwind|TailwindCSS
Material UI|MUI
Ant Design
styled-components
Webpack
Vite
Vitest
Rollup.js
esbuild
Parcel.js
SWC
Babel|Babel.js
ESLint
Prettier
npm
Yarn package
pnpm
Storybook
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
Electron|Electron.js
Tauri
Ionic Framework|Ionic
Apache Cordova|Cordova|PhoneGap
Flutter
Xamarin
.NET MAUI
NativeScript
progressive web apps|PWA
single-page applications|SPA|single page application
responsive design|responsive web design|responsive web|adaptive layout|адаптивн* верстк*|кроссбраузерн* верстк*|верстк*
AJAX
JAMstack
micro frontends|microfrontends|micro-frontend|микрофронтенд*
web accessibility|WCAG|WAI-ARIA|a11y
Server-side rendering|SSR
Node.js|NodeJS|^Node|нода
Deno|~Bun|Bun.js
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
Struts|Apache Struts
JSF|JavaServer Faces
PrimeFaces
=JSP|JavaServer Pages
Servlets|Java servlet
=EJB|Enterprise JavaBeans
JDBC
jOOQ
MyBatis
=JMS|Java Message Service
Maven|Apache Maven
Gradle
Tomcat|Apache Tomcat
WildFly
JBoss
Jetty
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
Celery|Python Celery
SQLAlchemy
Alembic
Pydantic
Scrapy
BeautifulSoup|Beautiful Soup
PyQt
PySide
Tkinter
Jinja2|Jinja
Laravel|Lumen
Symfony|Symfony2|Symfony 4|Symfony 5
CodeIgniter
Yii|Yii2|Yii 2
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
Dapper
NUnit
xUnit
MSTest
Unity engine|Unity3D|Unity 3D|^Unity
Unreal Engine|UE4|UE5|Unreal
Godot
CryEngine
Cocos2d
Phaser
Rack
Sinatra
Sidekiq
RSpec
Capybara
^Phoenix Framework|Phoenix LiveView
~Gin|Gin framework
Gorilla Mux|~Echo framework
Qt|Qt5|Qt 6|Qt Quick
QML
Boost C++
=STL|C++ Boost
CMake|Makefile|GNU Make
gcc
Clang
LLVM
~MFC
Win32 API|WinAPI
=COM/DCOM
Actix|~Tokio
Axum
Apache Wicket
Vaadin
=GWT
ORM|object-relational mapping
=REST|REST API|RESTful|RESTful API|RESTful services|RESTful web services|REST web services|REST services|REST/JSON|restful apis|REST-сервис*
API design|API development|API integration|web API|API первый|разработк* API
API Gateway|интеграц* API
=API|APIs|API's
OpenAPI|Swagger|OpenAPI Specification
OAuth|OAuth2|OAuth 2.0
OIDC|OpenID Connect
SAML
=SSO|single sign-on|SAML 2.0
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
PostgreSQL|Postgres
PostGIS|постгрес
MySQL
MariaDB|Maria DB
SQLite
Microsoft SQL Server|SQL Server|MS SQL|MSSQL|MS SQL Server|SSMS
Oracle Database|Oracle DB|Oracle 11g|Oracle 12c|Oracle 19c|Oracle SQL|СУБД Oracle
^Oracle
DB2|IBM DB2
MongoDB|Mongo|Mongo DB
Mongoose
Redis
Memcached
Cassandra|Apache Cassandra
ScyllaDB
DynamoDB|Amazon DynamoDB|Dynamo DB
Couchbase
CouchDB
Neo4j
graph database|graph databases
Elasticsearch|Elastic Search
Opensearch
Solr
Lucene
ELK|ELK stack
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
Snowflake|Snowflake DB
BigQuery|Google BigQuery|Big Query
Redshift|Amazon Redshift|AWS Redshift
Databricks
Delta Lake
Unity Catalog
Apache Iceberg
Apache Hudi
CockroachDB
Spanner
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
~Impala|~Presto
Trino
Apache Druid
Apache Pinot
NoSQL|NoSQL databases|non-relational databases
relational databases|RDBMS|relational database
=DBMS|SQL databases|SQL database|реляционн* баз* данных|реляционн* СУБД|СУБД|relationale Datenbanken|bases de données relationnelles|bases de datos relacionales
database design
database administration|database development|database management|=DBA
data modeling|data modelling|database modeling|проектировани* баз данных|администрировани* баз данных|Datenbankdesign
databases|баз* данных|Datenbanken|bases de données|bases de datos|bancos de dados
vector databases
Pinecone
Weaviate
Qdrant
Milvus
pgvector
FAISS
ChromaDB
SSIS|SQL Server Integration Services
SSRS|SQL Server Reporting Services
SSAS|=OLAP
MDX
Kafka|Apache Kafka|Kafka Streams|кафка|Confluent Kafka
RabbitMQ|Rabbit MQ
=AMQP
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
Hadoop|Apache Hadoop
HDFS
MapReduce|Hadoop ecosystem
Flink|Apache Flink
~Apache Beam
Apache Storm
Apache Samza
Apache NiFi|NiFi
Airflow|Apache Airflow
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
ETL|ELT|ETL/ELT|extract transform load|ETL pipelines|ETL processes|ETL-процесс*
data pipelines|data pipeline
data engineering|инженери* данных
data warehouse|data warehousing|DWH|enterprise data warehouse|хранилищ* данных|entrepôt de données
data lake|data lakes|data lakehouse|lakehouse
data mesh
big data|BigData|больш* данн*
data governance
data quality
master data management|=MDM
data catalog
data lineage
data architecture
stream processing|streaming data|real-time data processing
Avro
Parquet
Apache Arrow
=ORC
Pandas
Polars
NumPy
SciPy
scikit-learn|sklearn|SciKit
matplotlib
seaborn
plotly
Jupyter|Jupyter Notebook|JupyterLab
TensorFlow|Tensor Flow|TF2
PyTorch|Torch|Py Torch|PyTorch Lightning
Keras
JAX
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
Power BI|PowerBI|MS Power BI
DAX
Power Query|пауэр би
Tableau|Tableau Desktop|Tableau Server
Looker
LookML|Looker Studio|Google Data Studio|Data Studio
Qlik|QlikView|Qlik Sense|QlikSense
MicroStrategy
Cognos|IBM Cognos
SAP BusinessObjects|Business Objects|BusinessObjects
Crystal Reports
Spotfire|TIBCO Spotfire
Domo BI
Sisense
ThoughtSpot
Metabase
Apache Superset|Superset
Redash
Yandex DataLens|DataLens
Alteryx
KNIME
RapidMiner
SPSS|IBM SPSS
=SAS|SAS programming|SAS Base|SAS Enterprise Guide
Stata
Minitab
=JMP
Statistica
EViews
Gretl
Wolfram Mathematica|Mathematica
Maple software
GNU Octave
Google Analytics|GA4|Google Analytics 4
Grafana
Prometheus
AWS|Amazon Web Services|Amazon AWS|AWS cloud|амазон веб сервис*
EC2|Amazon EC2|AWS EC2
=S3|Amazon S3|AWS S3
AWS Lambda|~Lambda|Amazon Lambda
=RDS|Amazon RDS
~Aurora
CloudFormation|AWS CloudFormation
AWS CDK
=ECS
=EKS
AWS Fargate|Amazon ECS|Amazon EKS|AWS ECS
=SQS
=SNS|SNS/SQS
EventBridge
Step Functions
CloudWatch|Amazon CloudWatch
CloudTrail
AWS Glue
Amazon Athena
=EMR
Amazon EMR
QuickSight
=IAM|AWS IAM|identity and access management
CloudFront
Route 53
=VPC
Elastic Beanstalk
AWS Amplify
^Azure|Microsoft Azure|MS Azure|Windows Azure|Azure cloud|Ажур
Azure DevOps|Azure Pipelines
=TFS|Team Foundation Server|VSTS
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
cloud computing|cloud technologies|cloud services|cloud infrastructure|cloud platforms|public cloud|private cloud
hybrid cloud
multi-cloud
cloud native|cloud architecture|cloud solutions|cloud engineering|cloud environments|облачн* технологи*|облачн* сервис*|облачн* решени*|Cloud-Technologien|Cloud-Infrastruktur|cloud-based
OpenStack
CloudStack
VMware|vSphere|ESXi|vCenter|VMware ESX|NSX-T
Hyper-V
KVM
Proxmox
QEMU
Xen
VirtualBox
Nutanix
virtualization|virtualisation|virtual machines|виртуализаци*|Virtualisierung|virtualización
IaaS
PaaS|IaaS/PaaS
SaaS|software as a service|SaaS products|B2B SaaS
Docker|Docker Compose|Dockerfile|докер|Docker Swarm
Kubernetes|K8s|Kubernets|кубернетес*|kube
Helm charts|kubectl
~Helm
OpenShift|Red Hat OpenShift|~Rancher
OKD
containerization|containerisation|containers orchestration|container orchestration|container technologies|containers|контейнеризаци*|Containerisierung|conteneurisation
Podman
containerd|~Nomad
Istio
Linkerd
~Envoy proxy
service mesh|~Consul
HashiCorp Vault
HashiCorp
Terraform|OpenTofu
Terragrunt|терраформ
Ansible|Ansible Tower
~Puppet|Puppet Enterprise
~Chef|Chef Infra|Opscode Chef
SaltStack
~Salt
Pulumi
Crossplane|~Packer
Vagrant
infrastructure as code|IaC
configuration management|управлени* конфигураци*
Jenkins|Jenkins CI|Jenkins pipelines|дженкинс
GitLab|GitLab CI|GitLab CI/CD
GitHub Actions|GitHub Action
GitHub
~Bitbucket
Git|Git flow|gitflow|гит
TeamCity
CircleCI|Circle CI
Travis CI|TravisCI
~Bamboo|Atlassian Bamboo
~Drone CI
Buildkite
Spinnaker
ArgoCD|Argo CD
FluxCD|~Flux
Concourse CI
Tekton
~Harness.io
Octopus Deploy
GoCD
GitOps
CI/CD|CICD|CI/CD pipelines|непрерывн* интеграци*
continuous integration|continuous integration and delivery
continuous delivery|continuous deployment
DevOps|Dev Ops
DevSecOps|девопс*
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
Fortify
Nginx|=HAProxy
Apache HTTP Server|Apache httpd|Apache web server
~Traefik
~Apache
Datadog
New Relic
Dynatrace
AppDynamics
Splunk
Nagios
Zabbix
Sentry.io|~Sentry
PagerDuty
~Loki
OpenTelemetry
Jaeger
Graylog
SolarWinds
Icinga
~Thanos
VictoriaMetrics
PRTG
monitoring and alerting|system monitoring|infrastructure monitoring|observability|monitoring tools
distributed tracing|логировани*
load balancing|load balancer|load balancers|балансировк* нагрузки
Linux|Red Hat Enterprise Linux|=RHEL
Ubuntu
CentOS
Debian
Fedora
SUSE|=SLES
Red Hat
Astra Linux
ALT Linux
Embedded Linux|Линукс
Rocky Linux
Kali Linux
Unix
Solaris
=AIX
HP-UX
FreeBSD|Unix/Linux|Linux/Unix
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
XenApp|XenDesktop
=VDI
mainframe
z/OS
JCL
=CICS
IMS DB
TCP/IP|=TCP
=UDP
IPv4
IPv6|сет* TCP/IP
DNS|DHCP|DNS/DHCP
HTTP|HTTPS|HTTP/2|HTTP/HTTPS
=BGP
=OSPF
MPLS
EIGRP
IS-IS
VXLAN
EVPN
=VLAN
=LAN|LAN/WAN
=WAN
SD-WAN
=WLAN
VPN
IPsec
OpenVPN
WireGuard|IPsec VPN
=SSL|TLS|SSL/TLS
firewalls|firewall
=WAF|межсетев* экран*
Fortinet|FortiGate
Palo Alto Networks
Check Point firewall
pfSense
Juniper
Cisco ASA
Cisco|Cisco IOS|Cisco Nexus|Cisco Meraki|Meraki
MikroTik|Микротик
=F5|F5 LTM|F5 BIG-IP
networking|computer networks|network administration
network protocols|networking protocols|network engineering
network security|network infrastructure
routing and switching|network troubleshooting|сетев* протокол*|компьютерн* сет*|Netzwerktechnik|Netzwerkadministration|redes informáticas|administration réseau
=SIP|VoIP
Asterisk|IP-телефони*|IP telephony
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
Microsoft Sentinel|Azure Sentinel|Splunk Enterprise Security
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
Tenable
OpenVAS
incident response
security operations|=SOC analyst|security incident
threat modeling|threat modelling
threat intelligence
threat hunting
malware analysis
MITRE ATT&CK
digital forensics
reverse engineering|реверс-инжиниринг
vulnerability management|vulnerability assessment|vulnerability scanning
cryptography
encryption|криптографи*|шифровани*
=PKI|Kryptographie
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
SOC 2|SOC2|PCI DSS
GDPR|General Data Protection Regulation|DSGVO|RGPD
LGPD
CCPA
152-ФЗ
data protection|data privacy|Datenschutz
Android|Android SDK|Android Studio|Android development|андроид
Jetpack Compose|Android Jetpack
Dagger 2|Dagger/Hilt
Retrofit
RxKotlin
Kotlin Coroutines
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
embedded systems|embedded software|embedded development
firmware|firmware development|встраиваем* систем*|прошивк*|Embedded-Systeme|Embedded-Entwicklung|systèmes embarqués|sistemas embebidos|sistemas embarcados
FPGA
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
RTOS
FreeRTOS|real-time operating systems|real-time operating system
Zephyr RTOS
QNX
VxWorks
AUTOSAR
=ARM|ARM architecture
Yocto
Buildroot
U-Boot
device drivers
Linux kernel|kernel development|device driver
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
PCB design|PCB|PCB layout
Altium|Altium Designer
KiCad
OrCAD
Cadence Allegro
EAGLE PCB|печатн* плат*|Leiterplatten
digital signal processing|=DSP|signal processing|цифров* обработк* сигналов
ASIC|ASIC design
RTL design
SoC design
VLSI
chip design
Cadence Virtuoso
Synopsys
UVM verification|=UVM
analog design
circuit design
schematic design|схемотехник*
power electronics|силов* электроник*|Leistungselektronik
electronics|электроник*|Elektronik
RF engineering|RF design
mixed-signal
oscilloscope|oscilloscopes
spectrum analyzer|осциллограф*
logic analyzer
LabVIEW
NI TestStand
SPICE simulation
LTspice
PSpice
PLC|PLC programming|programmable logic controller
Siemens TIA Portal|TIA Portal
SIMATIC|Siemens S7
Allen-Bradley|Rockwell Automation
RSLogix|Studio 5000
CODESYS
Beckhoff|TwinCAT|SPS-Programmierung|=SPS|ПЛК|программируем* логическ* контроллер*|automates programmables
Omron PLC
SCADA
WinCC
Wonderware
Ignition SCADA|АСУ ТП
=HMI
=DCS|InTouch HMI
robotics
ROS2|=ROS|robot operating system|робототехник*|Robotik|robótica
KUKA robots
FANUC
ABB robots|industrial robots
computer vision|machine vision
image processing|компьютерн* зрени*|машинн* зрени*|Bildverarbeitung|visión por computador|vision par ordinateur|计算机视觉|обработк* изображений
object detection|image recognition
autonomous driving
ADAS
SLAM
sensor fusion
=LiDAR|self-driving
CANoe
CANalyzer|Vector CANoe
dSPACE
hardware-in-the-loop|=HIL
ISO 26262
functional safety
ASPICE|Automotive SPICE
IEC 61508
DO-178C
DO-254
MISRA
test automation|automated testing|automation testing|automated tests|automated test|автоматизаци* тестировани*|автотест*|автоматизированн* тестировани*|Testautomatisierung|automatisierte Tests|tests automatisés|automatización de pruebas|testes automatizados|automatyzacj* testów|自动化测试|acceptance tests|automated acceptance tests
software testing|test cases|test case|test plans|test planning|testing methodologies|functional testing|manual testing
regression testing
integration testing|system testing
acceptance testing|exploratory testing|end-to-end testing
=UAT|user acceptance testing|smoke testing|ручн* тестировани*|тестировани* ПО|функциональн* тестировани*|тестировани*|регрессионн* тестировани*|тест-кейс*|тест-дизайн*|Softwaretests|tests fonctionnels|pruebas funcionales|testowani*|test design|test strategy
quality assurance|=QA|QA/QC|Qualitätssicherung|assurance qualité|garantía de calidad|garantia de qualidade|обеспечени* качества|QA processes|software quality
unit testing|unit tests|unit test|unit-тест*|юнит-тест*|модульн* тестировани*|tests unitaires|pruebas unitarias|testes unitários
performance testing|load testing|stress testing|нагрузочн* тестировани*|Lasttests
security testing
API testing|тестировани* API
test-driven development|TDD|TDD/BDD
behavior-driven development|BDD|behaviour driven development|Gherkin
Selenium|Selenium WebDriver
Selenide|WebDriver|WebdriverIO|webdriver.io
~Cypress|Cypress.io|Cypress tests
Playwright
Puppeteer
TestCafe
Appium
Espresso tests
XCUITest|XCTest
Detox
JUnit|JUnit 5
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
Postman
~Insomnia
REST Assured|RestAssured
Fiddler
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
Jira|Atlassian Jira|JIRA/Confluence|жира|джира|Jira Service Management
Confluence|Atlassian Confluence
Atlassian|Atlassian suite|Atlassian tools
Trello
~Asana
~Notion
ClickUp
Monday.com
Basecamp
Smartsheet
Wrike
YouTrack
Redmine
Linear.app
Airtable
Miro
~Mural
Lucidchart
draw.io
Azure Boards
Bugzilla
Яндекс Трекер
Slack
Microsoft Teams|MS Teams
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
Claude
Gemini AI
Copilot
ServiceNow
BMC Remedy|Remedy ITSM
Zendesk
Freshdesk
Freshservice
~Intercom
Jira Service Desk
HelpDesk
OTRS
GLPI
ITIL|ITIL v3|ITIL 4
ITSM|IT service management|ITIL Foundation
help desk|IT support
technical support|service desk|Tier 2 support|desktop support|техническ* поддержк*|техподдержк*|soporte técnico|support technique|suporte técnico
blockchain|блокчейн*|distributed ledger|=DLT|区块链
Ethereum|EVM
Web3|Web3.js
Hardhat
smart contracts|smart contract|смарт-контракт*
DeFi
Bitcoin
cryptocurrency|криптовалют*
Hyperledger
Solana
Polkadot
Cosmos SDK
NFTs
machine learning|ML|ML/AI|AI/ML|MLs|ML models|ML engineering|ML algorithms|машинн* обучени*|maschinelles Lernen|maschinellem Lernen|apprentissage automatique|aprendizaje automático|aprendizado de máquina|aprendizagem automática|apprendimento automatico|uczeni* maszynow*|strojov* učení|машинне навчання|машинного навчання|机器学习|機械学習
deep learning|deep neural networks|neural networks|neural network|DNN|DNNs|ANN models|глубок* обучени*|нейронн* сет*|нейросет*|apprentissage profond|neuronale Netze|redes neuronales|redes neurais|深度学习|神经网络|глибок* навчання
artificial intelligence|AI|искусственн* интеллект*|künstliche Intelligenz|KI|Künstlicher Intelligenz|intelligence artificielle|IA générative|inteligencia artificial|inteligência artificial|intelligenza artificiale|sztuczn* inteligencj*|штучн* інтелект*|人工智能|applied AI|=ИИ
NLP|natural language processing|natural language understanding|NLU|NLG|computational linguistics|обработк* естественного языка|Sprachverarbeitung|traitement automatique des langues|procesamiento de lenguaje natural|自然语言处理
text mining
CNN|convolutional neural networks|convolutional neural network|сверточн* нейронн* сет*
RNN
LSTM|recurrent neural networks
GAN|GANs|generative adversarial networks
diffusion models
Stable Diffusion
transformers models|transformer models|transformer architectures
BERT|attention models
LLM|large language models|large language model|GPT-4|=GPT
OpenAI API|языков* модел*|LLMs|大语言模型|大模型
generative AI|GenAI|Gen AI|генеративн* ИИ|生成式AI
RAG|retrieval-augmented generation
prompt engineering|промпт-инжиниринг*
AI agents|agentic AI|multi-agent systems
fine-tuning|LoRA fine-tuning
RLHF
model training|model fine-tuning
reinforcement learning|обучени* с подкреплением
bandits|multi-armed bandits
recommender systems|recommendation systems|RecSys|recommendation engines|recommender system|recommendation algorithms|рекомендательн* систем*|Empfehlungssysteme|推荐系统
learning to rank
speech recognition|=ASR
=TTS|text to speech|speech synthesis|распознавани* речи
foundation models
multimodal models|multimodal modeling|multimodal
feature engineering
model deployment|model serving
predictive modeling|predictive modelling|predictive models|predictive analytics|прогнозн* модел*
supervised learning
unsupervised learning
random forests|random forest
decision trees
classification models
clustering algorithms
logistic regression
linear regression|regression models
time series|time series analysis|time series forecasting|временн* ряд*
anomaly detection|fraud detection
data science|data scientist skills|наук* о данных|science des données|ciencia de datos|ciência de dados|数据科学
data analysis|data analytics|анализ* данных|Datenanalyse|analyse de données|analyse des données|análisis de datos|análise de dados|analisi dei dati|analiz* danych|аналіз* даних|数据分析|statistical data analysis|exploratory data analysis|analytics
statistics|statistical analysis|statistical modeling|statistical modelling|statistical methods|статистик*|математическ* статистик*|статистическ* анализ*|Statistik|statistiques|estadística|estatística|统计学
Bayesian statistics|Bayesian methods|Bayesian inference
hypothesis testing
probability theory|теори* вероятностей
A/B testing|A/B tests|AB testing|split testing|A/B-тест*|A/B тестировани*|experimentation platforms
causal inference
experimental design|design of experiments
data mining|анализ* больших данных
data visualization|data visualisation|визуализаци* данных|Datenvisualisierung
dashboards|dashboarding|дашборд*|visualización de datos
business intelligence|BI tools|BI-систем*|BI reporting|=BI
quantitative analysis
mathematical modeling|mathematical modelling|математическ* моделировани*
numerical methods
optimization algorithms
operations research
linear programming
linear algebra|линейн* алгебр*|mathematical optimization
discrete mathematics
calculus
_Excel|^Excel|Microsoft Excel|MS Excel|Excel formulas|advanced Excel|Excel skills|эксель|эксел*
pivot tables|pivot table|сводн* таблиц*|Pivot-Tabellen|tableaux croisés dynamiques|tablas dinámicas|tabelas dinâmicas
VLOOKUP|XLOOKUP|ВПР|SVERWEIS
_Word|~Word|Microsoft Word|MS Word
PowerPoint|Power Point|MS PowerPoint|Microsoft PowerPoint
_Outlook|^Outlook|Microsoft Outlook|MS Outlook
Microsoft Office|MS Office|Office 365|Microsoft 365|M365|O365|Office365|Office suite|Microsoft Office Suite|MS Office Suite|=MSO|МС Офис|Office-Paket|Pack Office|suite Office|Paquete Office|Pacote Office|pacchetto Office|pakiet Office|pakietu Office|офисн* программ*|办公软件|Office-Anwendungen|Microsoft Office Package
_Access|Microsoft Access|MS Access|~Access|Access database
SharePoint|Microsoft SharePoint|MS SharePoint|Share Point|SharePoint Online
OneDrive|OneNote
~Teams
Visio|Microsoft Visio|MS Visio
Google Workspace|G Suite|GSuite|Google Apps
Google Sheets|Google Docs|Google Slides|Google Drive|Гугл таблиц*|Google таблиц*
spreadsheets|spreadsheet software|spreadsheet|электронн* таблиц*|Tabellenkalkulation|hojas de cálculo|planilhas
typing skills|touch typing|words per minute|слеп* печат*
computer literacy|computer skills|PC skills|EDV-Kenntnisse|PC-Kenntnisse|уверенн* пользовател* ПК|пользовател* ПК|знание ПК|informática básica|pakiet biurowy
SAP|SAP ERP|SAP system|SAP systems|SAP R/3|SAP ECC
S/4HANA|SAP S/4HANA|SAP S4 HANA|S4HANA|SAP S/4 HANA
SAP FI|SAP CO|SAP FICO|SAP FI/CO|SAP MM|SAP SD|SAP PP|SAP WM|SAP EWM|SAP PM|SAP QM
SAP Ariba|Ariba
SAP SuccessFactors|SuccessFactors
SAP Business One|SAP B1
SAP BW|SAP BW/4HANA|SAP Analytics Cloud
SAP Fiori|SAPUI5|UI5
SAP Concur|Concur
SAP Basis
ERP|ERP systems|ERP system|enterprise resource planning|ERP software|ERP-систем*|ERP-Systeme
NetSuite|Oracle NetSuite
Oracle EBS|Oracle E-Business Suite|Oracle Fusion|Oracle Financials|Oracle ERP
PeopleSoft
JD Edwards|JDE
Hyperion|Oracle Hyperion
Microsoft Dynamics|Dynamics 365|MS Dynamics|D365|Dynamics AX|Dynamics CRM|Dynamics GP|Microsoft Dynamics 365
Dynamics NAV|Navision|Business Central|Microsoft Dynamics NAV
Infor LN|Infor M3|^Infor
Odoo
Epicor
Workday|Workday HCM
=ADP|ADP Workforce Now
Kronos|UKG
BambooHR|Bamboo HR
Paychex|Gusto payroll
Paylocity
Paycom
UltiPro
Greenhouse ATS|Lever ATS
Taleo|Oracle Taleo
iCIMS
applicant tracking system|applicant tracking systems|=ATS
HRIS|HRMS|HR systems|HR software|human resources information systems
Personio
DATEV|DATEV-Kenntnisse
Lexware|lexoffice
QuickBooks|Quickbooks Online|QBO
Xero
~Sage|Sage 50|Sage 100|Sage 200|Sage Intacct|Sage X3|Sage Paie|Sage Line 50
FreshBooks
Tally ERP|Tally Prime|Tally
BlackLine
Coupa
MYOB
Zoho Books|Zoho CRM|Zoho
Exact Online
AFAS
Visma
Fortnox
Holded
A3 software|Contaplus|ContaSol
Cegid|Silae
TOTVS|Protheus
TeamSystem|Zucchetti
Comarch|Symfonia|Płatnik|Optima Comarch|enova365
Pohoda software|Helios ERP
M.E.Doc|BAS бухгалтерия|СБИС|Контур.Экстерн|КонсультантПлюс|Консультант Плюс|Консультант+|Диадок|Парус бухгалтерия|Галактика ERP
Гарант правовая система
金蝶|用友|Kingdee|Yonyou
Bill.com|Expensify
Anaplan
Adaptive Insights|Adaptive Planning
OneStream
Bloomberg Terminal|Bloomberg
FactSet|Capital IQ|S&P Capital IQ|PitchBook
Refinitiv|Eikon
MetaTrader|=MT4|QUIK
Murex
Calypso trading|Temenos|T24|Finacle|Avaloq|Flexcube
Yardi|AppFolio|RealPage|MRI Software|Entrata|Buildium
Salesforce|Salesforce.com|SFDC|Salesforce CRM|Sales Cloud|Service Cloud|Salesforce Sales Cloud
Apex Salesforce|Salesforce Lightning|Lightning Web Components|=LWC|Visualforce|=SOQL
Salesforce Marketing Cloud|Marketing Cloud
Pardot
HubSpot|Hubspot CRM
Marketo
Pipedrive
amoCRM|Amo CRM|амоцрм
CRM|CRM systems|CRM system|CRM software|customer relationship management|CRM-систем*|CRM-Systeme|Системы CRM
Mailchimp|SendGrid|Klaviyo|ActiveCampaign
Braze
Iterable.com|Customer.io
Eloqua|Oracle Eloqua
Outreach.io|SalesLoft
LinkedIn Sales Navigator|Sales Navigator|LinkedIn Recruiter
ZoomInfo|Apollo.io|Lusha
Gong.io
Google Ads|Google AdWords|AdWords
Yandex Direct|Яндекс.Директ|Директ Коммандер
Yandex Metrica|Яндекс.Метрика|Яндекс.Метрики
Facebook Ads|Meta Ads|Facebook Ads Manager|Meta Business Suite|Facebook Business Manager|таргетированн* реклам*|таргет
TikTok Ads|LinkedIn Ads|Bing Ads|Microsoft Ads
VK Реклама|myTarget
DV360|Google Tag Manager|=GTM
Google Search Console|Search Console
Campaign Manager 360|The Trade Desk
SEMrush|Ahrefs|Moz Pro|Screaming Frog|SimilarWeb|Key Collector|Serpstat
Hootsuite|Sprout Social|Buffer app|Sprinklr|Brandwatch
Hotjar|Mixpanel|~Amplitude|Amplitude Analytics|FullStory|Optimizely Web|~Segment|AppsFlyer|Adjust SDK|Branch.io|Adobe Analytics|Omniture
Amazon Seller Central|Seller Central|Amazon FBA|Amazon marketplace|маркетплейс*|Wildberries|Ozon seller|работ* с маркетплейсами|eBay
contextual advertising|контекстн* реклам*
Kinaxis|Blue Yonder|JDA software
Manhattan Associates|Oracle WMS|Descartes logistics
SAP TM|SAP IBP
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
CAD|computer-aided design|CAD/CAM|CAD software|CAD-Kenntnisse|CAD systems|САПР|2D/3D CAD
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
GIS|geographic information systems|geographic information system|ГИС
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
Epic EHR|Epic EMR|EpicCare|Epic Systems
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
EHR|electronic health records|electronic medical records|electronic health record|EHR systems|EMR systems|EMR/EHR|EHR/EMR|МИС медицинск*|ЕМИАС
PACS
LIMS|laboratory information management system
HL7|HL7 FHIR|FHIR
DICOM
ICD-10|ICD-10-CM|ICD-9|МКБ-10
CPT codes|CPT coding|HCPCS
medical coding|medical billing and coding
medical billing|revenue cycle management
medical terminology|медицинск* терминологи*
=HIPAA|HIPAA compliance
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
ABAP CDS
AGS Script
AIDL
ALGOL
AMPL
ANTLR
ActionScript
Agda
Alpine Abuild
AngelScript
Answer Set Programming
Apollo Guidance Computer
AppleScript
AspectJ
Asymptote
AutoHotkey
AutoIt
BAML
Ballerina
Befunge
BibTeX Style
Bicep
BitBake
BlitzBasic
BlitzMax
Bluespec BH
Brainfuck
BrighterScript
Brightscript
C2hs Haskell
CAP CDS
CLIPS
CWeb
Cairo Zero
CameLIGO
Cangjie
Cap'n Proto
CartoCSS
ChucK
Classic ASP
CodeQL
CoffeeScript
ColdFusion
ColdFusion CFC
Common Workflow Language
Component Pascal
Csound
Cypher
Cython
DIGITAL Command Language
DTrace
Daslang
DataWeave
DenizenScript
Dhall
Dogescript
EdgeQL
Emacs Lisp
EmberScript
FIRRTL
Filebench WML
Filterscript
Fortran Free Form
FreeBASIC
FreeMarker
GAML
GAMS
GCC Machine Description
GDScript
GDShader
Game Maker Language
Genero 4gl
Gentoo Ebuild
Gentoo Eclass
Glimmer JS
Glimmer TS
Gnuplot
Grammatical Framework
Groovy Server Pages
Haxe
HolyC
IGOR Pro
ISPC
Idris
ImHex Pattern Language
ImageJ Macro
Inform 7
Inno Setup
Isabelle ROOT
JASS
JFlex
JSONiq
Java Server Pages
JetBrains MPS
Jison
Jison Lex
Jsonnet
Julia REPL
KFramework
Kaitai Struct
KakouneScript
KerboScript
KoLmafia ASH
LOLCODE
Lambdapi
Lean 4
LigoLANG
Linker Script
Liquidsoap
Literate Agda
Literate CoffeeScript
Literate Haskell
LiveCode Script
LiveScript
Logtalk
LoomScript
M4Sugar
MAXScript
MLIR
MQL4
MQL5
Macaulay2
Mathematical Programming System
MeTTa
MiniD
MiniScript
MiniZinc
Modelica
Modula-2
Modula-3
Monkey C
Moocode
MoonBit
MoonScript
NASL
NMODL
NSIS
NWScript
NetLinx
NetLogo
NewLisp
Nextflow
Nushell
Oberon
ObjectScript
Objective-J
Omgrofl
Open Policy Agent
OpenEdge ABL
OpenQASM
OpenRC runscript
OpenSCAD
OverPy
OverpassQL
PDDL
PEG.js
PLpgSQL
POV-Ray SDL
Parrot Internal Representation
Pep8
PicoLisp
PigLatin
PowerBuilder
Pro*C
Propeller Spin
PureBasic
PureScript
Python console
QMake
Qt Script
QuakeC
QuickBASIC
RAScript
REALbasic
REXX
Raku
ReScript
ReasonLIGO
Redscript
Ren'Py
RenderScript
Rhai
RobotFramework
Rocq Prover
RouterOS Script
SQLPL
SWIG
Scilab
ShaderLab
SmPL
Snakemake
SourcePawn
Standard ML
SuperCollider
SurrealQL
TI Program
TL-Verilog
Tree-sitter Query
TypeSpec
Unified Parallel C
UnrealScript
Untyped Plutus Core
UrWeb
VBScript
Vim script
Visual Basic .NET
Visual Basic 6.0
Vyper
WGSL
WebIDL
Witcher Script
Wolfram Language
Wollok
XProc
Xmake
Xojo
Xonsh
YARA
Yacc
ZenScript
mIRC Script
mcfunction
mupad
nesC
ucode
xBase
@method
object-oriented programming|OOP|object-oriented design|OOP/OOD|=OOD|object-oriented|объектно-ориентированн* программировани*|ООП|objektorientierte Programmierung|programmation orientée objet|programación orientada a objetos|programação orientada a objetos
functional programming|функциональн* программировани*
design patterns|design pattern|software design patterns|patterns de conception|паттерн* проектировани*|шаблон* проектировани*|Entwurfsmuster|patrones de diseño|padrões de projeto
SOLID principles|=SOLID|GoF patterns|принцип* SOLID
clean code
clean architecture
hexagonal architecture|чист* архитектур*
data structures|data structures and algorithms|algorithms and data structures
algorithms|структур* данных|алгоритм*|Datenstrukturen|Algorithmen|structures de données|estructuras de datos
multithreading|multi-threading
concurrency|concurrent programming
parallel programming|parallel computing|многопоточност*|многопоточн* программировани*
asynchronous programming
high-performance computing|=HPC
MVC
MVP pattern
MVVM pattern
VIPER architecture
dependency injection
software development|software engineering|software design
application development|software developement|разработк* программного обеспечения|разработк* ПО|программировани*|Softwareentwicklung|Software-Entwicklung|Anwendungsentwicklung|développement logiciel|développement informatique|desarrollo de software|desenvolvimento de software|sviluppo software|softwareontwikkeling|tworzeni* oprogramowania|vývoj softwaru|розробк* програмного забезпечення|软件开发
programming|coding|programming languages
software lifecycle|software development lifecycle|software development life cycle|SDLC|modern programming languages
scripting languages
scripting
software architecture|system architecture|application architecture
solution architecture
system design|systems design
enterprise architecture
TOGAF|архитектур* ПО|проектировани* систем*|Softwarearchitektur|architecture logicielle|arquitectura de software|arquitetura de software
technical architecture|infrastructure architecture|systems architecture|high-level design
web development
web applications|web application|frontend development|front-end development|веб-разработк*|Webentwicklung|développement web|desarrollo web|desenvolvimento web
web technologies
web services|webservices|веб-сервис*
backend development|back-end development|backend-разработк*|Backend-Entwicklung
full stack development|fullstack development|full stack|fullstack
front-end|frontend
back-end|backend
code review|code reviews|код-ревью|ревью кода|revue de code
refactoring|рефакторинг*
technical debt|legacy code
debugging|отладк*
troubleshooting
pair programming
mob programming
extreme programming
caching|performance optimization|performance tuning
query optimization
scalability|оптимизаци* запросов|оптимизаци* производительности|scalable systems
open source|open source software
computer science|информатик*|Informatik|informatique|ciencias de la computación|ciência da computação|计算机科学
_Agile|%Agile|agile methodologies|agile methodology|agile development|agile software development|agile methods|agile practices|agile environment|agile working|agile processes|agile frameworks|agile principles|agile project management|гибк* методологи*|эджайл|agile Methoden|agile Entwicklung|agile Softwareentwicklung|méthodes agiles|méthode agile|metodologías ágiles|metodologías agiles|metodologias ágeis|metodologie agili|敏捷开发|agile team
Scrum|скрам|Scrum Master|Scrum framework|=CSM|PSM I|=PSPO|=CSPO
sprint planning|sprints|backlog refinement
retrospectives|stand-ups|Agile/Scrum|Scrum/Agile|Scrum/Kanban
user stories|user story
Kanban|канбан*
=SAFe|scaled agile|SAFe Agile|scaled agile framework
~Waterfall
~Lean|Lean manufacturing
Lean Six Sigma|lean methodology|Lean management|lean production|lean principles|бережлив* производств*
Lean startup
Six Sigma|Green Belt|Black Belt|6 Sigma|DMAIC
Kaizen
5S
Poka Yoke
continuous improvement|process improvement
=VSM|value stream mapping|gemba
KVP|kontinuierliche Verbesserung|amélioration continue|mejora continua|melhoria contínua|постоянн* улучшени*
root cause analysis|=RCA
8D report
FMEA
5 Whys|ishikawa
total quality management|=TQM
quality management|quality management system|=QMS|система менеджмента качества|Qualitätsmanagement|management de la qualité|gestión de calidad|gestão da qualidade
ISO 9001
ISO 13485
ISO 14001
IATF 16949
AS9100
ISO 17025
ISO 45001
ISO 22000
quality control|контрол* качества|Qualitätskontrolle|contrôle qualité|control de calidad|controle de qualidade|controllo qualità|kontrol* jakości
statistical process control|quality audits
internal audits
project management|project planning|project coordination|управлени* проект*|Projektmanagement|Projektleitung|gestion de projet|gestion de projets|gestión de proyectos|gestão de projetos|gestione progetti|zarządzani* projekt*|projectmanagement|projektové řízení|управління проект*|项目管理
programme management|program management
portfolio management|project lifecycle
=PMP
PMI-ACP|PMBOK|Project Management Professional
PRINCE2|PRINCE 2
IPMA|MSP programme
Microsoft Project|MS Project
Primavera P6|Primavera|Oracle Primavera
=PMO|project governance
change management|управлени* изменени*|Veränderungsmanagement|conduite du changement|gestión del cambio|gestão da mudança|organizational change
risk management
risk assessment|risk analysis|управлени* риск*|оценк* рисков|Risikomanagement|gestion des risques|gestión de riesgos|gestão de riscos|zarządzani* ryzykiem|风险管理|operational risk|enterprise risk management
stakeholder management|stakeholder engagement|Stakeholdermanagement
requirements gathering|requirements analysis|requirements engineering|requirements management|requirement analysis|functional specifications|technical specifications|сбор* требований|анализ* требований|Anforderungsanalyse|Anforderungsmanagement|user requirements|business requirements|техническ* задани*
business analysis|business analytics|CBAP|BABOK|бизнес-анализ*|системн* анализ*|Geschäftsanalyse|análisis de negocio
BPMN|BPMN 2.0|business process modeling|business process management|business process modelling|process mapping|моделировани* бизнес-процессов|оптимизаци* бизнес-процессов|бизнес-процесс*|IDEF0|EPC notation
ARIS
Camunda
Bizagi|process management|business processes|Prozessmanagement|Prozessoptimierung
=RPA|robotic process automation
UiPath
Blue Prism
Automation Anywhere
Power Automate
Zapier
n8n
Make.com|Integromat
Power Apps|Power Platform|Microsoft Power Platform
low-code|no-code
digital transformation|цифров* трансформаци*|digitale Transformation|Digitalisierung|transformation digitale|transformación digital|transformação digital
=OKR|OKRs|=KPI|KPIs
product management
product development
product roadmap|product strategy|product discovery
product lifecycle management|=PLM|product ownership|управлени* продукт*|продуктов* аналитик*|Produktmanagement|Produktentwicklung|gestion de produit|gestión de producto|gestão de produto|产品管理|customer development|CustDev|product-led growth
product analytics|unit-экономик*
unit economics|MVP development
go-to-market|GTM strategy|go2market|go-to-market strategy
market research|marketing research
competitive analysis|competitor analysis|исследовани* рынка|анализ* рынка|анализ* конкурентов|Marktforschung|étude de marché|investigación de mercado|pesquisa de mercado
UX|UX/UI|UI/UX|user experience|UX design|user experience design|=CX|user-centered design|human-centered design
human-computer interaction|юзабилити
usability|usability testing
user research|UX research|user testing
interaction design
information architecture
wireframes|wireframing|wireframe
prototyping|прототипировани*|user flows|user journeys
design thinking
service design|customer journey maps
design systems|design system|дизайн-систем*|user-centred design
UI|UI design|user interface|user interface design|user interfaces
visual design|веб-дизайн*
web design|Webdesign|дизайн* интерфейсов|diseño de interfaces|conception d'interfaces
Figma|фигма
~Sketch|Sketch App
Adobe XD
InVision
Axure|Axure RP
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
graphic design|графическ* дизайн*|Grafikdesign|conception graphique|diseño gráfico|design gráfico
typography|типографик*
branding|brand design|corporate identity|фирменн* стил*
illustration
print design
Adobe Photoshop|Photoshop|фотошоп*
Adobe Illustrator|~Illustrator
Adobe InDesign|InDesign|In Design
Adobe Creative Suite|Adobe Creative Cloud|Creative Cloud|Creative Suite|Adobe Suite|Adobe CC|=CS6
Adobe After Effects|After Effects|AfterEffects
Adobe Premiere|Premiere Pro|Adobe Premiere Pro
Final Cut|Final Cut Pro
DaVinci Resolve
Avid Media Composer|видеомонтаж*
video editing
CapCut|Videoschnitt|montage vidéo|edición de video|edição de vídeo
CorelDRAW|Corel Draw|Corel
GIMP
Inkscape
Canva
Procreate
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
3D modeling|3D modelling|3D-моделировани*
3D rendering
3D animation
motion graphics|motion design|моушн-дизайн*
animation
Nuke compositing
Spine 2D
game design
level design|геймдизайн*|motion-дизайн*
texturing
rigging animation
SketchUp|Sketch Up|Trimble SketchUp
Rhino 3D|Rhinoceros 3D|Rhinoceros
Grasshopper 3D|~Rhino
technical writing
technical documentation|documentation writing|техническ* документаци*|technische Dokumentation|documentation technique|documentación técnica|user manuals
API documentation|техническ* писател*|release notes
localization|localisation
internationalization|i18n|локализаци*
translation|перевод* текстов|переводческ*
Trados|SDL Trados
memoQ
Smartcat
CAT tools
digital marketing|online marketing|internet marketing|интернет-маркетинг*|digital-маркетинг*|цифров* маркетинг*|Digitalmarketing|marketing digital|marketing en ligne|marketing numérique|数字营销|performance marketing|перформанс-маркетинг*
marketing|маркетинг*|Marketingkenntnisse|mercadotecnia|marketing strategy|marketing campaigns|marketing communications|市场营销|marketing mix
SEO|search engine optimization|search engine optimisation|SEO/SEM|SEO-оптимизаци*|Suchmaschinenoptimierung|référencement naturel|posicionamiento web|поисков* оптимизаци*
=SEM|=PPC|pay-per-click|paid search|search engine marketing|paid media|paid social|media buying
content marketing|контент-маркетинг*|content creation|content strategy|création de contenu|creación de contenido
email marketing|e-mail marketing|email-маркетинг*|email campaigns
social media marketing|=SMM|social media management|social media|соцсет*|социальн* сет*|redes sociales|redes sociais|réseaux sociaux|community management
affiliate marketing|influencer marketing|партнерск* маркетинг*
marketing automation|Marketing-Automatisierung|automatisation marketing
brand management|бренд-менеджмент*|gestion de marque|brand marketing|brand strategy
copywriting|копирайтинг*|редактур*|рерайт*|copy editing|proofreading|creative writing|журналистик*|journalism|editing and proofreading
public relations|=PR|связ* с общественностью|Öffentlichkeitsarbeit|relations publiques|relaciones públicas|relações públicas|media relations|press releases|corporate communications|internal communications
trade marketing|трейд-маркетинг*|merchandising|мерчандайзинг*|visual merchandising|выкладк* товар*|category management|категорийн* менеджмент*
event management|event planning|организаци* мероприятий|Veranstaltungsmanagement|Eventmanagement|organisation d'événements|organización de eventos|event-менеджмент*
growth hacking|growth marketing|conversion rate optimization|=CRO|customer acquisition|user acquisition|retention marketing|lead nurturing|demand generation
sales|B2B sales|B2C sales|sales techniques|sales strategy|техник* продаж|активн* продаж*|прям* продаж*|продаж* B2B|продажи|Vertrieb|Vertriebserfahrung|техник* активных продаж|techniques de vente|vente|ventas|técnicas de venta|vendas|técnicas de vendas|vendite|sprzedaż|sprzedaży|销售|verkoop|direct sales|inside sales|outside sales|sales process|sales experience|retail sales|enterprise sales|solution selling|consultative selling|технические продажи
cold calling|cold calls|холодн* звонк*|холодн* продаж*|Kaltakquise|prospection téléphonique|llamadas en frío|telemarketing|телемаркетинг*|telesales|Telefonverkauf
business development|развити* бизнеса|Geschäftsentwicklung|développement commercial|desarrollo de negocio|desenvolvimento de negócios|новый бизнес
lead generation|лидогенераци*|prospecting|Leadgenerierung|génération de leads|generación de leads
account management|key account management|работ* с ключевыми клиентами|gestion de comptes|gestión de cuentas
negotiation|negotiations|negotiation skills|contract negotiation|ведени* переговоров|переговор*|Verhandlungsgeschick|Verhandlungsführung|négociation|negociación|negociação|negoziazione|negocjacj*|谈判
customer service|customer support|client service|guest service|обслуживани* клиентов|клиентск* сервис*|Kundenservice|Kundenbetreuung|service client|relation client|atención al cliente|servicio al cliente|atendimento ao cliente|servizio clienti|obsługa klienta|obsługi klienta|klantenservice|客户服务|клієнтськ* сервіс*|zákaznický servis
customer success|customer retention|customer experience
upselling|cross-selling|up-selling|допродаж*|кросс-продаж*
sales forecasting|pipeline management|sales management|управлени* продажами|Vertriebsleitung
e-commerce|ecommerce|электронн* коммерци*|Onlinehandel|comercio electrónico|comércio eletrônico|commerce électronique|电子商务
point of sale|=POS|POS systems|POS system|cash handling|cash register|кассов* дисциплин*|работ* с кассой|кассов* аппарат*|кассов* операци*|Kassentätigkeit|Kassensystem*|encaissement|manejo de caja|operação de caixa|онлайн-касс*|ККМ|ККТ|obsługa kasy|R-Keeper|iiko|айко
inventory management|inventory control|stock control|stock management|учет товарно-материальных|товарн* учет*|инвентаризаци*|Bestandsmanagement|gestion des stocks|control de inventarios|gestión de inventario|controle de estoque|inventory
accounting|bookkeeping|бухгалтерск* учет*|бухучет*|бухгалтерск* и налогов* учет*|Buchhaltung|Buchführung|Finanzbuchhaltung|Rechnungswesen|Lohnbuchhaltung|comptabilité|comptabilité générale|contabilidad|contabilidade|contabilità|boekhouding|księgowość|księgowości|rachunkowość|rachunkowości|účetnictví|бухгалтерськ* облік*|会计|financial accounting|cost accounting|management accounting|управленческ* учет*|налогов* учет*|Kostenrechnung
accounts payable|AP/AR|accounts payable/receivable|Kreditorenbuchhaltung|=A/P|comptabilité fournisseurs|cuentas por pagar
accounts receivable|Debitorenbuchhaltung|=A/R|comptabilité clients|cuentas por cobrar|дебиторск* задолженност*|кредиторск* задолженност*|collections accounts
general ledger|month-end close|month-end closing|year-end close|journal entries|bank reconciliation|account reconciliation|reconciliations|Monatsabschluss|Monatsabschlüsse|Jahresabschluss|Jahresabschlüsse|balance sheet|trial balance|rapprochement bancaire|conciliación bancaria|conciliação bancária|закрыти* периода|акт* сверки
payroll|payroll processing|payroll administration|расчет* заработной платы|начислени* заработной платы|Lohnabrechnung|Gehaltsabrechnung|Entgeltabrechnung|Lohn- und Gehaltsabrechnung|paie|gestion de la paie|nóminas|nómina|folha de pagamento|buste paga|salarisadministratie|lista płac|mzdové účetnictví|зарплат* и кадр*
financial analysis|финансов* анализ*|Finanzanalyse|analyse financière|análisis financiero|análise financeira|财务分析|financial modeling|financial modelling|финансов* моделировани*|valuation|company valuation|=DCF|discounted cash flow|ratio analysis
financial reporting|финансов* отчетност*|бухгалтерск* отчетност*|управленческ* отчетност*|налогов* отчетност*|отчетност*|Finanzberichterstattung|reporting financier|informes financieros|management reporting|statutory reporting|consolidation accounting
budgeting|budget management|forecasting|budget planning|budgeting and forecasting|бюджетировани*|управлени* бюджет*|Budgetplanung|Budgetierung|élaboration budgétaire|presupuestos|orçamento|=FP&A|financial planning|financial planning and analysis|Controlling|контроллинг*|contrôle de gestion|control de gestión|controladoria|cost control|cost analysis|cost management|variance analysis
audit|auditing|internal audit|external audit|внутренн* аудит*|аудит*|Wirtschaftsprüfung|interne Revision|audit interne|auditoría|auditoria|audyt*|审计|financial audit|=SOX|Sarbanes-Oxley|internal controls|внутренн* контрол*
taxation|tax compliance|tax preparation|tax law|corporate tax|income tax|налогообложени*|налогов* законодательств*|налогов* кодекс*|Steuerrecht|fiscalité|fiscalidad|tributación|direito tributário|VAT returns|НДС|НДФЛ|УСН|ОСНО|declarations de TVA|sales tax|tax planning|налогов* деклараци*
=IFRS|МСФО|US GAAP|=GAAP|UK GAAP|HGB|РСБУ|IAS standards|accounting standards|НСБУ|П(С)БУ
=CPA|certified public accountant|=ACCA|=CIMA|=CFA|=FRM|=CMA|chartered accountant|=ACA|Bilanzbuchhalter|Steuerfachangestellt*|DipIFR|ДипИФР|=CIA|=CISA|Series 7|Series 63|Series 65|Series 66|Series 24|=CFP|=ACA/ACCA
finance|corporate finance|financial services|finances|financial management|финансы|Finanzwesen|finanzas|finanças|finanza|fixed income|equities|derivatives|capital markets|investment banking|private equity|asset management|portfolio construction|wealth management|trade finance|treasury|treasury management|казначейств*|hedge funds|equity research|commodities trading|foreign exchange|=FX|mergers and acquisitions|=M&A|due diligence|structured finance|financial markets|финансов* рынк*|financial products|securities|ценн* бумаг*|инвестиционн* анализ*|options trading|algorithmic trading|quantitative finance|quantitative trading|financial instruments|invoicing|billing|Fakturierung|facturation|facturación|faturamento|выставлени* счетов
banking|retail banking|corporate banking|private banking|банковск* дел*|банковск* продукт*|Bankwesen|банковск* сектор*|credit analysis|credit risk|кредитн* анализ*|кредитн* риск*|underwriting|mortgage lending|loan processing|loan origination|lending|Kreditanalyse|mortgage
AML|KYC|anti-money laundering|AML/KYC|know your customer|115-ФЗ|противодействи* легализации|Geldwäscheprävention|lutte contre le blanchiment|sanctions screening
compliance|regulatory compliance|комплаенс*|Compliance-Management|conformité réglementaire|cumplimiento normativo|corporate governance|=GRC|Basel III|Solvency II|MiFID II|IFRS 9|IFRS 17|Dodd-Frank|regulatory reporting
fintech|insurance|claims handling|insurance underwriting|claims adjusting|claims processing|страховани*|Versicherungswesen|assurance dommages|actuarial science|actuarial|актуарн* расчет*|reinsurance|Guidewire
payments|payment systems|payment processing|SEPA|SWIFT messages|ISO 20022|платежн* систем*|card payments|acquiring|эквайринг*|Zahlungsverkehr|payment gateways|Stripe API|Adyen
human resources|HR management|human resource management|управлени* персоналом|Personalwesen|Personalmanagement|ressources humaines|recursos humanos|risorse umane|zasoby ludzkie|人力资源|HR administration|Personalverwaltung|HR processes|HR policies|personnel management|HR business partnering
recruiting|recruitment|talent acquisition|sourcing candidates|подбор* персонала|рекрутинг*|рекрутмент*|найм* персонала|Personalbeschaffung|Personalgewinnung|recrutement|reclutamiento|selección de personal|recrutamento e seleção|recrutamento|selezione del personale|rekrutacj*|招聘|full-cycle recruiting|candidate sourcing|headhunting|массов* подбор*|хедхантинг*|boolean search
onboarding|employee onboarding|адаптаци* персонала|Einarbeitung neuer Mitarbeiter|employer branding|HR-бренд*|employee engagement|performance management|оценк* персонала|employee relations|labor relations|labour relations|Arbeitsrecht|трудов* законодательств*|трудов* кодекс*|ТК РФ|labor law|labour law|employment law|droit du travail|droit social|derecho laboral|direito trabalhista|prawo pracy|diritto del lavoro|кадров* делопроизводств*|кадров* учет*|воинск* учет*|compensation and benefits|benefits administration|C&B|talent management|succession planning|workforce planning|HR analytics|=SHRM|SHRM-CP|PHR certification|=CIPD|=HRBP
training and development|learning and development|=L&D|обучени* персонала|employee training|training delivery|инструктаж* персонала|Personalentwicklung|formation professionnelle|e-learning|instructional design|eLearning|Articulate Storyline|Articulate 360|Adobe Captivate|Moodle|=LMS|learning management system|learning management systems|Canvas LMS|Blackboard Learn|curriculum development|методическ* разработк*|lesson planning|classroom management|teaching|преподавани*|педагогик*|Unterrichtserfahrung|enseignement|enseñanza|docencia|pedagogy|tutoring|coaching|mentoring|наставничеств*|TEFL|TESOL|=CELTA|=DELTA|special education|early childhood education|preschool education|Montessori|IEPs|=IEP|дошкольн* педагогик*|логопеди*|QTS|facilitation
people management|team management|team leadership|управлени* командой|управлени* коллективом|руководств* командой|Mitarbeiterführung|Teamleitung|Personalführung|Führungserfahrung|management d'équipe|gestión de equipos|gestão de equipes|gestão de equipas|gestione del team|zarządzani* zespołem|团队管理|technical leadership|leadership
strategic planning|business strategy|strategy development|стратегическ* планировани*|strategische Planung|planification stratégique|planificación estratégica|planejamento estratégico|business planning|бизнес-планировани*|business cases|business case
presentation skills|public speaking|презентационн* навык*|публичн* выступлени*|ораторск* мастерств*|Präsentationsfähigkeiten|делов* переписк*|business correspondence|деловое общение|telephone etiquette|телефонн* переговор*|phone etiquette
time management|тайм-менеджмент*|Zeitmanagement|gestion du temps|gestión del tiempo|gestão do tempo
office administration|administrative support|делопроизводств*|документооборот*|электронн* документооборот*|calendar management|travel arrangements|meeting minutes|travel booking|data entry|ввод* данных|Dateneingabe|saisie de données|entrada de datos|digitação|wprowadzani* danych|первичн* документ*|первичн* документаци*|ЭДО|архивировани*|filing systems|record keeping|reception duties|minute taking|secretarial
legal research|contract law|contract management|договорн* прав*|договорн* работ*|Vertragsrecht|Vertragsmanagement|droit des contrats|contract drafting|contract review|drafting contracts|corporate law|корпоративн* прав*|Gesellschaftsrecht|droit des sociétés|litigation|исков* работ*|претензионно-исковая|судебн* практик*|представительств* в суд*|intellectual property|интеллектуальн* собственност*|patent law|trademark law|patents|civil law|гражданск* прав*|гражданск* законодательств*|арбитражн* процесс*|criminal law|commercial law|real estate law|family law|immigration law|legal drafting|paralegal|conveyancing|notarial|LexisNexis|Westlaw|Clio legal|e-discovery|eDiscovery|Relativity eDiscovery|bar admission|admitted to the bar|state bar|адвокатск* статус*|public procurement|public tenders|44-ФЗ|223-ФЗ|госзакупк*|тендер*|tendering|tender management|Ausschreibungen|appels d'offres|licitaciones|licitações|zamówienia publiczne|Vergaberecht
supply chain management|supply chain|управлени* цепями поставок|цепоч* поставок|Lieferkettenmanagement|chaîne d'approvisionnement|cadena de suministro|cadeia de suprimentos|łańcuch dostaw|供应链|SCM
logistics|логистик*|Logistik|logistique|logística|logistica|logistyk*|物流|transport logistics|transportation management|freight forwarding|freight|Spedition|transitaire|экспедировани*|fleet management|route planning|маршрутизаци*|Tourenplanung|dispatching|диспетчеризаци*|last-mile delivery|=TMS|=3PL
procurement|purchasing|закупк*|снабжени*|Einkauf|Beschaffung|strategischer Einkauf|achats|approvisionnement|compras|aquisições|approvvigionamento|zakupy|采购|strategic sourcing|vendor management|supplier management|работ* с поставщиками|Lieferantenmanagement|supplier relationship management|category sourcing|spend analysis|=CIPS|=CPSM
warehouse management|=WMS|warehouse management system|warehousing|складск* логистик*|складск* учет*|управлени* складом|Lagerverwaltung|Lagerwirtschaft|Lagerlogistik|gestion d'entrepôt|gestión de almacén|gestão de armazém|magazynowani*|order picking|picking and packing|pick and pack|комплектаци* заказов|Kommissionierung|préparation de commandes|kompletacja|Manhattan WMS|barcode scanners|barcode scanner|RF scanner|RF scanners|терминал* сбора данных|ТСД|Handscanner|handheld scanner|shipping and receiving|goods receipt|Wareneingang|Warenausgang|приемк* товар*|отгрузк*|погрузочно-разгрузочн*
import/export|customs clearance|customs|Incoterms|инкотермс|ВЭД|внешнеэкономическ* деятельност*|таможенн* оформлени*|таможенн* законодательств*|Zollabwicklung|Zollrecht|dédouanement|aduanas|comercio exterior|comércio exterior|despacho aduaneiro|export control|=ITAR|=EAR|=APICS|=CPIM|=CSCP
demand planning|production planning|планировани* производства|Produktionsplanung|planification de la production|planificación de la producción|=MRP|materials planning|=S&OP|capacity planning|production scheduling|just-in-time|material requirements planning|Disposition
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
AWS Certified Solutions Architect|AWS Certified|AWS certifications|AWS certification
Azure certification
Salesforce Certified Administrator|Salesforce certification
COBIT
=CCSP
GIAC
Microsoft Certified
PMI certification
IREB
@trade
mechanical engineering|mechanical design|Maschinenbau|génie mécanique|ingeniería mecánica|engenharia mecânica|ingegneria meccanica|inżynieri* mechaniczn*|机械设计|машиностроени*|mechanical systems
electrical engineering|Elektrotechnik|génie électrique|ingeniería eléctrica|engenharia elétrica|ingegneria elettrica|elektrotechnik*|электротехник*|электроэнергетик*|电气工程|electrical design|electrical systems
electronic engineering|electronics engineering|electronic design
civil engineering|Bauingenieurwesen|génie civil|ingeniería civil|engenharia civil|ingegneria civile|гражданск* строительств*
chemical engineering|Verfahrenstechnik|génie chimique|ingeniería química|engenharia química|химическ* технологи*
structural engineering|structural analysis|structural design|Tragwerksplanung|расчет* конструкций
process engineering|process design|process optimization
industrial engineering|ingeniería industrial|Wirtschaftsingenieurwesen|engenharia de produção
systems engineering|MBSE
aerospace engineering|aeronautical engineering
automotive engineering|Fahrzeugtechnik
materials science|materials engineering|Werkstoffkunde|материаловедени*
thermodynamics|heat transfer|термодинамик*
fluid mechanics|fluid dynamics|hydrodynamics
=CFD|computational fluid dynamics
FEA|FEM|finite element analysis|finite element method
=GD&T|geometric dimensioning and tolerancing
mechatronics|мехатроник*|Mechatronik|mécatronique|mecatrónica|mecatrônica
control systems|control engineering|control theory|Regelungstechnik|Steuerungstechnik|process control|automation engineering|Automatisierungstechnik|automatización industrial|автоматизаци* технологических процессов|промышленн* автоматизаци*|industrial automation
instrumentation|КИПиА|КИП и А|Messtechnik|instrumentation and control
metrology|метрологи*|calibration|калибровк*
hydraulics|hydraulic systems|гидравлик*|Hydraulik|hydraulique|hidráulica
pneumatics|pneumatic systems|пневматик*|Pneumatik|pneumatique|neumática|pneumática
technical drawings|engineering drawings|blueprints|blueprint reading|reading blueprints|чтени* чертежей|чертеж*|technische Zeichnungen|lecture de plans|planos técnicos|leitura de desenho técnico|schematics|конструкторск* документаци*|ЕСКД|проектн* документаци*
renewable energy|solar energy|photovoltaics|solar PV|Photovoltaik|fotovoltaica|возобновляем* источник* энергии
wind energy|wind power|offshore wind|Windenergie
power systems|power generation|power distribution|high voltage|medium voltage|low voltage|switchgear|Hochspannung
oil and gas|oil & gas|нефтегаз*|drilling operations|бурени*|petroleum engineering|reservoir engineering|нефтегазов* дел*
geology|geotechnical engineering|геологи*|geophysics|mining engineering|surveying|land surveying|геодези*|Vermessung|topographie|topografía
environmental engineering|environmental science|environmental management|экологи*|Umweltschutz|wastewater treatment|water treatment|water resources|hydrology
architecture design drawings|architectural design|urban planning|Stadtplanung|landscape architecture|interior design|дизайн* интерьер*|space planning
construction management|construction|Bauleitung|строительств*|строительн* контрол*|gestion de chantier|conduite de travaux|obra civil|site management|сметн* дел*|составлени* смет|смет*|quantity surveying|cost estimating|estimating|авторск* надзор*|технадзор*|строительн* надзор*|СНиП|СП и ГОСТ|HOAI|VOB|Eurocodes|building codes|building regulations|Bauwesen
shipbuilding|naval architecture|marine engineering|судостроени*|судоремонт*
process safety|HAZOP|HAZID
CNC|CNC machining|CNC programming|CNC machines|CNC machine|CNC operation|CNC-Maschinen|CNC-Programmierung|usinage CNC|mecanizado CNC|usinagem CNC|станк* с ЧПУ|ЧПУ|programowani* CNC|obrabiark* CNC|数控|commande numérique|numerische Steuerung|G-code
machining|Zerspanung|Zerspanungstechnik|металлообработк*|токарн* работ*|токарн* станк*|фрезерн* работ*|фрезерн* станк*|usinage|mecanizado|usinagem|milling machines|milling machine|lathe|lathes|Drehen und Fräsen|turning and milling|grinding machines|шлифовк*|drill press
welding|MIG welding|TIG welding|arc welding|MIG/MAG|WIG-Schweißen|MAG-Schweißen|Schweißen|Schweißkenntnisse|сварк*|сварочн* работ*|аргонодугов* сварк*|soudure|soudage|soldadura|saldatura|spawani*|svařování|зварюванн*|lassen MIG|焊接|welding certification|=AWS D1.1|SMAW|GMAW|GTAW|FCAW|Schweißschein*|НАКС|brazing|soldering|пайк*|Löten|IPC-A-610|J-STD-001
sheet metal|metal fabrication|fabrication|metalworking|Metallbearbeitung|Metallverarbeitung|слесарн* работ*|слесарн* дел*|chaudronnerie|calderería|Schlosserarbeiten|Blechbearbeitung|листогиб*|laser cutting|лазерн* резк*|plasma cutting
injection molding|injection moulding|Spritzguss|литье под давлением|moulding plastics|extrusion|экструзи*
3D printing|additive manufacturing|3D-печат*|3D-Druck|impression 3D|impresión 3D
hand tools|power tools|hand and power tools|ручн* инструмент*|электроинструмент*|outils à main|herramientas manuales|elektronarzędzi*|Elektrowerkzeug*
calipers|micrometers|micrometer|штангенциркул*|измерительн* инструмент*|Messmittel|precision measuring
assembly line|mechanical assembly|Montagearbeiten|сборк* издели*|assembling|montage mécanique
preventive maintenance|preventative maintenance|equipment maintenance|maintenance|planned maintenance|predictive maintenance|техническ* обслуживани*|ремонт* оборудования|обслуживани* оборудования|Instandhaltung|Wartung und Instandhaltung|Wartungsarbeiten|maintenance préventive|mantenimiento preventivo|mantenimiento|manutenção preventiva|manutenção|manutenzione|utrzymanie ruchu|údržb* strojů|设备维护|ППР|mechanical maintenance|electrical maintenance|facility maintenance|building maintenance
facility management|facilities management|Gebäudetechnik|property management|эксплуатаци* зданий|Hausverwaltung|gestion immobilière
HVAC|HVAC/R|HVACR|refrigeration|air conditioning|climate control|ОВиК|ОВК|вентиляци*|кондиционировани*|холодильн* оборудовани*|Klimatechnik|Kältetechnik|Heizungstechnik|Sanitär-, Heizungs- und Klimatechnik|=SHK|chauffage climatisation|climatización|refrigeração|boilers|chillers|EPA 608|EPA certification|heat pumps|F-Gas|F-gase|отоплени*
plumbing|pipefitting|сантехник*|сантехническ* работ*|водоснабжени*|Sanitärtechnik|plomberie|fontanería|encanamento|idraulica|hydraulik*|трубопровод*
electrical installation|electrical wiring|wiring|электромонтаж*|электромонтажн* работ*|Elektroinstallation|installation électrique|instalaciones eléctricas|instalações elétricas|instalacj* elektryczn*|habilitation électrique|habilitations électriques|uprawnienia SEP|SEP do 1kV|групп* по электробезопасности|допуск* по электробезопасности|электробезопасност*|Elektrofachkraft|journeyman electrician|VDE 0100|NR-10|NR10|low voltage systems|ПУЭ|ПТЭЭП|слаботочн* систем*|видеонаблюдени*|СКУД|ОПС
carpentry|joinery|столярн* работ*|плотницк* работ*|Zimmererarbeiten|Tischlerarbeiten|menuiserie|charpente|carpintería|carpintaria|falegnameria|woodworking|деревообработк*|framing carpentry|cabinetry
masonry|bricklaying|concrete work|кладк* кирпича|каменн* работ*|Maurerarbeiten|maçonnerie|albañilería|alvenaria|бетонн* работ*|арматурн* работ*|scaffolding|tiling|drywall|roofing|flooring installation|painting and decorating|отделочн* работ*|малярн* работ*|штукатурн* работ*|кровельн* работ*|монолитн* работ*|фасадн* работ*|glazing|asphalt paving|demolition|concrete|Trockenbau
heavy equipment|heavy machinery|excavator|excavators|экскаватор*|Bagger|bulldozer|погрузчик* фронтальн*|backhoe|skid steer|crane operation|cranes|overhead crane|кран-балк*|автокран*|rigging|стропальн* работ*|стропальщик*|Kranschein|aerial lift|scissor lift|boom lift|MEWP|IPAF|CACES nacelle|CACES R489|CACES R486|CACES|tower crane|grader|tractor operation|трактор*|sprzęt ciężki|telehandler
forklift|forklift operation|forklift driving|forklift certification|forklift license|forklift licence|fork lift|pallet jack|pallet truck|reach truck|погрузчик*|вилочн* погрузчик*|штабелер*|электроштабелер*|Gabelstapler|Staplerschein|Gabelstaplerschein|Gabelstaplerführerschein|Flurförderzeuge|chariot élévateur|cariste|montacargas|carretilla elevadora|carretillero|empilhadeira|muletto|patentino muletto|wózek widłowy|wózki widłowe|wózków widłowych|uprawnienia UDT|uprawnienia na wózki|vysokozdvižn* vozík*|VZV|heftruck|heftruckcertificaat|叉车|order picker truck|навантажувач*
sewing|tailoring|шить*|швейн* оборудовани*|швейн* машин*|Näharbeiten|couture|costura|pattern making|garment construction|textile design|upholstery|leatherworking
printing press|offset printing|digital printing|полиграфи*|prepress|screen printing|Druckvorstufe|large format printing
automotive repair|auto mechanics|vehicle maintenance|vehicle repair|диагностик* автомобил*|ремонт* автомобилей|автослесарн*|Kfz-Technik|Kfz-Mechatronik|mécanique automobile|mecánica automotriz|mecânica automotiva|brake systems|engine repair|ASE certification|ASE certified|diesel engines|diesel engine|car diagnostics|OBD-II|шиномонтаж*|body repair|transmission repair|suspension systems|welding robots
aircraft maintenance|avionics|EASA Part-66|EASA Part 145|=A&P license|FAA certification|авиационн* техник*|=IFR rating|ATPL|=CPL|PPL pilot
food safety|food hygiene|HACCP|ХАССП|food handling|ServSafe|food handler|food handlers card|food handler card|food handler certification|санитарн* норм*|СанПиН|Hygienevorschriften|HACCP-Richtlinien|hygiène alimentaire|normes HACCP|normas HACCP|manipulador de alimentos|manipulation des aliments|boas práticas de fabricação|sanepid|книжка sanepid|GMP/HACCP|食品安全
food preparation|cooking|culinary|knife skills|grilling|menu planning|menu development|приготовлени* блюд|горяч* цех*|холодн* цех*|технологическ* карт*|калькуляци* блюд|Kochkenntnisse|cuisine traditionnelle|pastry|baking|выпечк*|кондитерск* дел*|pâtisserie|repostería|pizza making|food production|plating|recipe development
bartending|mixology|barista skills|barista|wine knowledge|sommelier|Barista-Kenntnisse|coffee preparation|latte art|table service|food and beverage|food and beverage service|food & beverage|F&B|service en salle|servicio de mesa|сервировк*|обслуживани* гостей|banquet service|housekeeping|front desk operations|revenue management|hotel management|hospitality|гостиничн* дел*|reservation systems|catering|=RSA certificate|TIPS certification|TIPS certified|alcohol certification
cleaning|janitorial|sanitation|disinfection|уборк*|клининг*|Reinigungsarbeiten|Gebäudereinigung|nettoyage|limpieza|limpeza|pulizie|sprzątani*|úklid|清洁|floor care|pressure washing|dry cleaning|laundry|cleaning chemicals|pest control|landscaping|gardening|садоводств*|ландшафтн* дизайн*|Gartenarbeit|Gartenbau|espaces verts|jardinería|jardinagem|horticulture|agronomy|агрономи*|irrigation|crop production|arboriculture|chainsaw|Motorsägenschein|animal husbandry|livestock|животноводств*|veterinary medicine|ветеринари*|dairy farming|forestry|лесозаготовк*|fishing vessels|beekeeping|pruning
Class B driving licence|driver's license|driving licence|driving license|drivers license|driver's licence|drivers licence|driver license|valid driver's license|clean driving record|водительск* удостоверени*|водительск* прав*|прав* категории B|прав* категории В|категори* B|категори* В|категори* BE|Führerschein|Führerschein Klasse B|Führerschein der Klasse B|Führerscheinklasse B|Pkw-Führerschein|permis B|permis de conduire|carnet de conducir|licencia de conducir|permiso de conducir|carta de condução|carteira de motorista|CNH|CNH B|patente B|patente di guida|rijbewijs|rijbewijs B|prawo jazdy|prawo jazdy kat. B|prawa jazdy|řidičský průkaz|řidičské oprávnění|řidičský průkaz sk. B|посвідчення водія|водійськ* посвідчення|驾照|驾驶证|full UK driving licence
commercial driver's license|CDL|CDL A|CDL B|Class A CDL|CDL Class A|Class B CDL|commercial drivers license|=HGV|HGV licence|LGV licence|Class 1 HGV|категори* C|категори* CE|категори* С|категори* СЕ|прав* категории C|прав* категории С|категори* D|Führerschein Klasse C|Führerschein Klasse CE|Führerschein C/CE|Klasse CE|permis C|permis CE|permis poids lourd|permis PL|permis SPL|carnet C|CNH D|CNH E|patente C|patente CE|patente C+CQC|prawo jazdy kat. C|prawo jazdy kat. C+E|kat. C+E|řidičský průkaz sk. C|rijbewijs C|rijbewijs CE
driver CPC|Code 95|kod 95|Berufskraftfahrerqualifikation|=FIMO|FCO transport|carte conducteur|tarjeta CAP|=ADR|ADR-Schein|ADR licence|ДОПОГ|карта тахографа|тахограф*|tachograph|digital tachograph|Fahrerkarte|cartão tacógrafo|karta kierowcy|=CQC|defensive driving|truck driving|delivery driving|hazmat endorsement|hazmat|hazardous materials|TWIC card|TWIC|DOT regulations|ELD logs|tanker endorsement|вождени*|MVR record|forwarding truck
security guard licence|security license|guard card|=SIA licence|SIA license|удостоверени* частного охранника|УЛЧО|лицензи* охранника|§34a GewO|§ 34a|Sachkundeprüfung 34a|34a Schein|Sachkunde nach § 34a|carte professionnelle CNAPS|licencja ochrony|kwalifikowany pracownik ochrony|CCTV|CCTV monitoring|surveillance systems|access control|patrolling|loss prevention|SSIAP|SSIAP 1|armed guard|оружи*|lifeguard certification|lifeguarding|fire safety|пожарн* безопасност*|fire alarm systems|Brandschutz|sécurité incendie|seguridad contra incendios|fire protection|fire watch|private investigation|crowd control|conflict resolution
occupational health and safety|workplace safety|health and safety|occupational safety|охран* труда|техник* безопасности|промышленн* безопасност*|Arbeitssicherheit|Arbeitsschutz|santé et sécurité|seguridad laboral|seguridad y salud en el trabajo|prevención de riesgos laborales|PRL|segurança do trabalho|sicurezza sul lavoro|BHP|BOZP|охорона праці|охорони праці|安全生产|=EHS|=HSE|=HSSE|OSHA|OSHA 10|OSHA 30|OSHA regulations|NEBOSH|IOSH|CSCS card|CSCS|SMSTS|SSSTS|White Card|confined space|working at heights|work at height|работ* на высоте|допуск* к высотным работам|промышленн* альпинизм*|lockout/tagout|LOTO|VCA|VCA-certificaat|=SCC|PPE|personal protective equipment|safety procedures|NR-35|NR35|BST|GWO certificate|BOSIET|STCW|HUET|OPITO|радиационн* безопасност*|экологическ* безопасност*|safety management
nursing|patient care|nursing care|Krankenpflege|Altenpflege|Pflege von Patienten|Grundpflege|Behandlungspflege|soins infirmiers|cuidados de enfermería|enfermería|enfermagem|assistenza infermieristica|pielęgniarstwo|сестринск* дел*|уход* за больными|уход* за пациентами|ošetřovatelstv*|догляд* за хворими|护理|acute care|critical care|intensive care|bedside care|wound care|direct patient care|patient assessment|patient education|patient monitoring|palliative care|hospice care|home care|elderly care|dementia care|personal care|caregiving|уход* за пожилыми|catheterization|tracheostomy care|ostomy care|triage|nursing process
=RN|RN license|registered nurse license|registered nurse|=LPN|=LVN|LPN/LVN|=CNA|certified nursing assistant|=APRN|=NMC|NMC registration|NMC PIN|BSN|=MSN nursing|nursing degree|active RN license|RN licensure|compact license|nurse practitioner license|exam. Pflegefachkraft|Pflegefachkraft|examinierte Pflegefachkraft|diplôme d'État infirmier|=IDE|DEAS|=AES|DEAES|COREN|сертификат медсестры|сертификат* специалиста|аккредитаци* специалиста|медицинск* книжк*|медкнижк*|санитарн* книжк*|санкнижк*|państwowe prawo wykonywania zawodu|prawo wykonywania zawodu|approbation|board certified|board certification|board eligible|medical license|state license|DEA license|GMC registration|HCPC registration|HCPC|GPhC registration|medical degree|=CMA (AAMA)|RMA|CCMA|medical assistant certification
CPR|CPR certification|CPR certified|CPR/First Aid|CPR/AED|=BLS|BLS certification|BLS/CPR|=ACLS|=PALS|=NRP|TNCC|basic life support|advanced cardiac life support|first aid|first aid certification|перв* помощ*|оказани* первой помощи|сердечно-легочн* реанимаци*|Erste Hilfe|Erste-Hilfe-Kurs|Ersthelfer|premiers secours|PSC1|primeros auxilios|primeiros socorros|primo soccorso|pierwsza pomoc|první pomoc|EHBO|BHV|急救|=EMT|EMT-B|paramedic
phlebotomy|venipuncture|blood draws|IV therapy|IV insertion|IV placement|injections|medication administration|medication management|внутривенн* инъекци*|инъекци*|забор* крови|Blutentnahme|prise de sang|постановк* капельниц|капельниц*|vital signs|taking vitals|vital sign|EKG|ECG|ЭКГ|electrocardiogram|immunizations|vaccination|specimen collection|pharmacology|фармакологи*|pharmaceutical care|dispensing medications|prescription filling|pharmacy operations|compounding|sterile technique|aseptic technique|infection control|infection prevention|стерилизаци*|дезинфекци*|sterilization|charting|medical records|ведени* медицинской документации|Pflegedokumentation|care plans|care planning|treatment plans|discharge planning|case management|care coordination|utilization review|telehealth|telemedicine|prior authorization|insurance verification
radiology|radiography|X-ray|=MRI|CT scan|CT scans|=CT|ultrasound|sonography|УЗИ|рентген*|МРТ|ARRT|ARRT certification|mammography|Sonographie|imagerie médicale|nuclear medicine|radiation therapy|dosimetry
surgery|surgical procedures|хирурги*|anesthesia|anesthesiology|анестезиологи*|operating room|perioperative|scrub|chirurgie|OP-Erfahrung|endoscopy|cardiology|кардиологи*|neurology|неврологи*|oncology|онкологи*|pediatrics|paediatrics|педиатри*|obstetrics|gynecology|gynaecology|гинекологи*|dermatology|дерматологи*|psychiatry|психиатри*|emergency medicine|internal medicine|family medicine|терапи*|general practice|geriatrics|geriatric care|orthopedics|orthopaedics|ортопеди*|стоматологи*|dentistry|dental hygiene|dental assisting|orthodontics|ортодонти*|dental radiography|dialysis|physiotherapy|physical therapy|Physiotherapie|kinésithérapie|fisioterapia|физиотерапи*|occupational therapy|Ergotherapie|speech therapy|speech-language pathology|speech pathology|rehabilitation|реабилитаци*|массаж*|massage therapy|косметологи*|cosmetology|cosmetology license|маникюр*|педикюр*|парикмахерск* искусств*|hairdressing|стрижк* и окрашивани*|esthetics|nail care|наращивани* ресниц|оптометри*|optometry|audiology|respiratory therapy|nutrition|dietetics|диетологи*|ACSM|personal training|fitness instruction|йог*|pilates
mental health|behavioral health|counseling|psychotherapy|психотерапи*|психологи*|psychology|social work|социальн* работ*|Sozialarbeit|Soziale Arbeit|travail social|trabajo social|serviço social|=LCSW|=LMSW|=LPC|=BCBA|=RBT|applied behavior analysis|=ABA|cognitive behavioral therapy|=CBT|crisis intervention|substance abuse|addiction counseling|motivational interviewing|trauma-informed care|child protection|safeguarding|DBS check|Enhanced DBS|childcare|child care|child development|уход* за детьми|Kinderbetreuung|garde d'enfants|cuidado de niños|opiek* nad dziećmi|working with children check|autism|autism spectrum disorders|learning disabilities|crisis management
biology|биологи*|Biologie|biología|biologia|生物学
chemistry|хими*|Chemie|chimie|química|chimica|化学|organic chemistry|analytical chemistry|physical chemistry|inorganic chemistry|medicinal chemistry
physics|физик*|Physik|physique|física|fisica|物理|quantum mechanics|quantum computing|quantum physics|solid state physics|optics|photonics|lasers|laser systems|plasma physics|astrophysics|nanotechnology|semiconductor physics|semiconductors
mathematics|applied mathematics|математик*|Mathematik|mathématiques|matemáticas|matemática|数学|math skills
economics|экономик*|Volkswirtschaftslehre|Betriebswirtschaftslehre|Betriebswirtschaft|économie|economía|macroeconomics|microeconomics|econometrics|эконометрик*|behavioral economics|game theory
biochemistry|биохими*|Biochemie|molecular biology|cell biology|microbiology|микробиологи*|immunology|genetics|генетик*|genomics|proteomics|metabolomics|neuroscience|virology|toxicology|biophysics|pathology|histology|physiology|anatomy|epidemiology|эпидемиологи*|biostatistics|public health|biotechnology|биотехнологи*|Biotechnologie|bioinformatics|биоинформатик*|Bioinformatik|computational biology|life sciences|bioengineering|biomedical engineering|medical devices|Medizintechnik|regulatory affairs|stem cells|gene therapy|gene editing|drug discovery|drug development|pharmacokinetics|pharmacovigilance|pharmacodynamics
PCR|=qPCR|RT-PCR|ПЦР|western blot|western blotting|ELISA|ИФА|flow cytometry|cell culture|tissue culture|DNA sequencing|next-generation sequencing|=NGS|RNA-seq|RNA sequencing|single-cell sequencing|CRISPR|cloning|molecular cloning|gel electrophoresis|immunohistochemistry|immunoassays|protein purification|protein expression|protein engineering|antibody engineering|phage display|fermentation|bioreactors|bioprocessing|downstream processing|upstream processing|microscopy|confocal microscopy|electron microscopy|fluorescence microscopy|микроскопи*
HPLC|ВЭЖХ|chromatography|хроматографи*|Chromatographie|mass spectrometry|=LC-MS|LC-MS/MS|GC-MS|масс-спектрометри*|spectroscopy|спектроскопи*|=NMR|=FTIR|UV-Vis|XRD|X-ray diffraction|=SEM microscopy|=TEM|=AFM|titration|титровани*|wet chemistry|analytical methods|method validation|method development|laboratory techniques|laboratory skills|lab techniques|laboratory equipment|лабораторн* исследовани*|Laborerfahrung|Labortechnik|techniques de laboratoire|técnicas de laboratorio|pipetting|sample preparation|пробоподготовк*|crystallography|electrophysiology|patch clamp|=EEG|=fMRI|neuroimaging|molecular beam epitaxy|thin films|nanofabrication|photolithography|clean room|cleanroom
=GMP|cGMP|Good Manufacturing Practice|=GLP|=GCP ICH|ICH-GCP|Good Clinical Practice|GxP|GDP pharma|=FDA|FDA regulations|21 CFR Part 11|21 CFR|=EMA regulations|=MDR medical|EU MDR|IEC 62304|ISO 14971|clinical trials|clinical trial|clinical research|клиническ* исследовани*|klinische Studien|essais cliniques|ensayos clínicos|=CRA|validation and qualification|process validation|computer system validation|=CSV validation|IQ/OQ/PQ|=CAPA|batch records|фармацевтик*|technology transfer
scientific research|scientific writing|scientific publications|grant writing|academic research|research methods|research methodology|qualitative research|quantitative research|literature review|systematic reviews|peer review|survey design|fundraising|grant management|nonprofit management|донорск* средств*|social research|statistical genetics|simulation|computational modelling|computational modeling|modeling and simulation|Monte Carlo|Monte Carlo simulation|molecular dynamics|remote sensing|meteorology|climate science|oceanography|ecology|sustainability|ESG|ESG reporting|carbon accounting|life cycle assessment|LEED|BREEAM|устойчив* развити*|Nachhaltigkeit|political science|sociology|anthropology|philosophy|history|linguistics|лингвистик*|library science|archaeology|international relations
photography|фотосъемк*|фотографи*|Fotografie|photographie|fotografía|videography|видеосъемк*|camera operation|lighting design|sound engineering|audio engineering|audio editing|Pro Tools|Ableton|Ableton Live|Logic Pro|sound design|mixing and mastering|music production|music theory|podcasting|film production|video production|broadcasting|stage management|choreography|acting|screenwriting|livestreaming|OBS Studio|game development|разработк* игр|Spieleentwicklung
@code
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
database
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
@clue
development
coder
software
library
libraries
server
servers
cluster
clusters
pipeline
pipelines
runtime
stack
language
languages
built in
migrate to
rewrite
engineer
engineers
daemon
crypto
package
packages
app
apps
dashboard
macro
macros
formulas
playbook
playbooks
manifests
modules
jobs
test suite
tooling
automation
infrastructure
cloud
deploy
deployment
deployments
hosts
configuration
simulations
statistical
services
service
notebook
notebooks
components
module
data
certification
certified
proficiency in
proficient in
proficient with
proficient
fluent in
knowledge of
experience with
experience in
expertise in
skills
skill
advanced
expert
senior
junior
middle
strong
core
modern
hands-on
toolset
tools
versed in
familiar with
familiarity with
working knowledge
tests in
using
разработк*
разрабатыва*
код*
язык*
сервис*
сервер*
стек*
приложени*
знани*
владени*
опыт работы с
опыт работы на
опыт разработки на
пишет на
уверенн*
инженер*
аналитик*
данных
кластер*
запрос*
скриптов
модул*
backend-разработчик*
навык*
Entwicklung*
Kenntnisse
Kenntnissen
Anwendung*
Umgang mit
Erfahrung mit
Erfahrung in
Umgebung*
développement
connaissance*
maîtrise
logiciel*
expérience en
desarrollo
conocimiento*
manejo de
dominio de
experiencia en
desenvolvimento
linguagens
conhecimento*
domínio
sviluppo
linguaggi*
conoscenza
znajomość
znajomości
język*
aplikac*
znalost*
jazyk*
vývoj*
розробк*
мов*
знання
досвід роботи з
kennis van
ervaring met
语言
熟悉
精通
掌握
@block
go-to-market team
go-to
go live
go above
go beyond
on the go
go-getter
good to go
go/no-go
Pokémon GO
ready to go
go green
go ahead
early access
access to
remote access
access control systems
access rights
access management
full access
have access
access card
data access
open access
equal access
rest of
rest period
rest day
rest days
rest break
the rest
at rest
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
in other words
key word
word count
last word
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
from scratch
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
lean on
sketch out
sketch book
pen and sketch
quick sketch
slack off
slack time
picking up slack
notion of
notion that
no notion
unity of
make sure
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
react in
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
track history`;
