package dev.jangteo.ops.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What operators ask of the server.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class OpsServiceGrpc {

  private OpsServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.ops.v1.OpsService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.ops.v1.VerifyInvariantsRequest,
      dev.jangteo.ops.v1.VerifyInvariantsResponse> getVerifyInvariantsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "VerifyInvariants",
      requestType = dev.jangteo.ops.v1.VerifyInvariantsRequest.class,
      responseType = dev.jangteo.ops.v1.VerifyInvariantsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.ops.v1.VerifyInvariantsRequest,
      dev.jangteo.ops.v1.VerifyInvariantsResponse> getVerifyInvariantsMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.ops.v1.VerifyInvariantsRequest, dev.jangteo.ops.v1.VerifyInvariantsResponse> getVerifyInvariantsMethod;
    if ((getVerifyInvariantsMethod = OpsServiceGrpc.getVerifyInvariantsMethod) == null) {
      synchronized (OpsServiceGrpc.class) {
        if ((getVerifyInvariantsMethod = OpsServiceGrpc.getVerifyInvariantsMethod) == null) {
          OpsServiceGrpc.getVerifyInvariantsMethod = getVerifyInvariantsMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.ops.v1.VerifyInvariantsRequest, dev.jangteo.ops.v1.VerifyInvariantsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "VerifyInvariants"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.ops.v1.VerifyInvariantsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.ops.v1.VerifyInvariantsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OpsServiceMethodDescriptorSupplier("VerifyInvariants"))
              .build();
        }
      }
    }
    return getVerifyInvariantsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.ops.v1.ListJobsRequest,
      dev.jangteo.ops.v1.ListJobsResponse> getListJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListJobs",
      requestType = dev.jangteo.ops.v1.ListJobsRequest.class,
      responseType = dev.jangteo.ops.v1.ListJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.ops.v1.ListJobsRequest,
      dev.jangteo.ops.v1.ListJobsResponse> getListJobsMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.ops.v1.ListJobsRequest, dev.jangteo.ops.v1.ListJobsResponse> getListJobsMethod;
    if ((getListJobsMethod = OpsServiceGrpc.getListJobsMethod) == null) {
      synchronized (OpsServiceGrpc.class) {
        if ((getListJobsMethod = OpsServiceGrpc.getListJobsMethod) == null) {
          OpsServiceGrpc.getListJobsMethod = getListJobsMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.ops.v1.ListJobsRequest, dev.jangteo.ops.v1.ListJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListJobs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.ops.v1.ListJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.ops.v1.ListJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OpsServiceMethodDescriptorSupplier("ListJobs"))
              .build();
        }
      }
    }
    return getListJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.ops.v1.RunJobRequest,
      dev.jangteo.ops.v1.RunJobResponse> getRunJobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RunJob",
      requestType = dev.jangteo.ops.v1.RunJobRequest.class,
      responseType = dev.jangteo.ops.v1.RunJobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.ops.v1.RunJobRequest,
      dev.jangteo.ops.v1.RunJobResponse> getRunJobMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.ops.v1.RunJobRequest, dev.jangteo.ops.v1.RunJobResponse> getRunJobMethod;
    if ((getRunJobMethod = OpsServiceGrpc.getRunJobMethod) == null) {
      synchronized (OpsServiceGrpc.class) {
        if ((getRunJobMethod = OpsServiceGrpc.getRunJobMethod) == null) {
          OpsServiceGrpc.getRunJobMethod = getRunJobMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.ops.v1.RunJobRequest, dev.jangteo.ops.v1.RunJobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RunJob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.ops.v1.RunJobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.ops.v1.RunJobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OpsServiceMethodDescriptorSupplier("RunJob"))
              .build();
        }
      }
    }
    return getRunJobMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.ops.v1.ListAuditRecordsRequest,
      dev.jangteo.ops.v1.ListAuditRecordsResponse> getListAuditRecordsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAuditRecords",
      requestType = dev.jangteo.ops.v1.ListAuditRecordsRequest.class,
      responseType = dev.jangteo.ops.v1.ListAuditRecordsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.ops.v1.ListAuditRecordsRequest,
      dev.jangteo.ops.v1.ListAuditRecordsResponse> getListAuditRecordsMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.ops.v1.ListAuditRecordsRequest, dev.jangteo.ops.v1.ListAuditRecordsResponse> getListAuditRecordsMethod;
    if ((getListAuditRecordsMethod = OpsServiceGrpc.getListAuditRecordsMethod) == null) {
      synchronized (OpsServiceGrpc.class) {
        if ((getListAuditRecordsMethod = OpsServiceGrpc.getListAuditRecordsMethod) == null) {
          OpsServiceGrpc.getListAuditRecordsMethod = getListAuditRecordsMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.ops.v1.ListAuditRecordsRequest, dev.jangteo.ops.v1.ListAuditRecordsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAuditRecords"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.ops.v1.ListAuditRecordsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.ops.v1.ListAuditRecordsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OpsServiceMethodDescriptorSupplier("ListAuditRecords"))
              .build();
        }
      }
    }
    return getListAuditRecordsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static OpsServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OpsServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OpsServiceStub>() {
        @java.lang.Override
        public OpsServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OpsServiceStub(channel, callOptions);
        }
      };
    return OpsServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static OpsServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OpsServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OpsServiceBlockingV2Stub>() {
        @java.lang.Override
        public OpsServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OpsServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return OpsServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static OpsServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OpsServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OpsServiceBlockingStub>() {
        @java.lang.Override
        public OpsServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OpsServiceBlockingStub(channel, callOptions);
        }
      };
    return OpsServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static OpsServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OpsServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OpsServiceFutureStub>() {
        @java.lang.Override
        public OpsServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OpsServiceFutureStub(channel, callOptions);
        }
      };
    return OpsServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * What operators ask of the server.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Checks, over all rows and in one snapshot, what must always hold: stock is the sum of its movements,
     * balances are the sum of their transfers, and every order was paid exactly.
     * </pre>
     */
    default void verifyInvariants(dev.jangteo.ops.v1.VerifyInvariantsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.ops.v1.VerifyInvariantsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getVerifyInvariantsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the background jobs, by name: what each does, when it runs next, and how its last runs went.
     * </pre>
     */
    default void listJobs(dev.jangteo.ops.v1.ListJobsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.ops.v1.ListJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Has a job run now, beside its schedule; it starts within a second, on any server that runs jobs. Fails with
     * `NOT_FOUND` if there is no such job.
     * </pre>
     */
    default void runJob(dev.jangteo.ops.v1.RunJobRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.ops.v1.RunJobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRunJobMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists who did what that touches security or money, newest first.
     * Every record is written in the transaction of what it tells, and is chained to those before it within a minute;
     * VerifyInvariants checks the chain.
     * </pre>
     */
    default void listAuditRecords(dev.jangteo.ops.v1.ListAuditRecordsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.ops.v1.ListAuditRecordsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAuditRecordsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service OpsService.
   * <pre>
   * What operators ask of the server.
   * </pre>
   */
  public static abstract class OpsServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return OpsServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service OpsService.
   * <pre>
   * What operators ask of the server.
   * </pre>
   */
  public static final class OpsServiceStub
      extends io.grpc.stub.AbstractAsyncStub<OpsServiceStub> {
    private OpsServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OpsServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OpsServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Checks, over all rows and in one snapshot, what must always hold: stock is the sum of its movements,
     * balances are the sum of their transfers, and every order was paid exactly.
     * </pre>
     */
    public void verifyInvariants(dev.jangteo.ops.v1.VerifyInvariantsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.ops.v1.VerifyInvariantsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getVerifyInvariantsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the background jobs, by name: what each does, when it runs next, and how its last runs went.
     * </pre>
     */
    public void listJobs(dev.jangteo.ops.v1.ListJobsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.ops.v1.ListJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Has a job run now, beside its schedule; it starts within a second, on any server that runs jobs. Fails with
     * `NOT_FOUND` if there is no such job.
     * </pre>
     */
    public void runJob(dev.jangteo.ops.v1.RunJobRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.ops.v1.RunJobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRunJobMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists who did what that touches security or money, newest first.
     * Every record is written in the transaction of what it tells, and is chained to those before it within a minute;
     * VerifyInvariants checks the chain.
     * </pre>
     */
    public void listAuditRecords(dev.jangteo.ops.v1.ListAuditRecordsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.ops.v1.ListAuditRecordsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAuditRecordsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service OpsService.
   * <pre>
   * What operators ask of the server.
   * </pre>
   */
  public static final class OpsServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<OpsServiceBlockingV2Stub> {
    private OpsServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OpsServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OpsServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Checks, over all rows and in one snapshot, what must always hold: stock is the sum of its movements,
     * balances are the sum of their transfers, and every order was paid exactly.
     * </pre>
     */
    public dev.jangteo.ops.v1.VerifyInvariantsResponse verifyInvariants(dev.jangteo.ops.v1.VerifyInvariantsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getVerifyInvariantsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the background jobs, by name: what each does, when it runs next, and how its last runs went.
     * </pre>
     */
    public dev.jangteo.ops.v1.ListJobsResponse listJobs(dev.jangteo.ops.v1.ListJobsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Has a job run now, beside its schedule; it starts within a second, on any server that runs jobs. Fails with
     * `NOT_FOUND` if there is no such job.
     * </pre>
     */
    public dev.jangteo.ops.v1.RunJobResponse runJob(dev.jangteo.ops.v1.RunJobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRunJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists who did what that touches security or money, newest first.
     * Every record is written in the transaction of what it tells, and is chained to those before it within a minute;
     * VerifyInvariants checks the chain.
     * </pre>
     */
    public dev.jangteo.ops.v1.ListAuditRecordsResponse listAuditRecords(dev.jangteo.ops.v1.ListAuditRecordsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAuditRecordsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service OpsService.
   * <pre>
   * What operators ask of the server.
   * </pre>
   */
  public static final class OpsServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<OpsServiceBlockingStub> {
    private OpsServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OpsServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OpsServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Checks, over all rows and in one snapshot, what must always hold: stock is the sum of its movements,
     * balances are the sum of their transfers, and every order was paid exactly.
     * </pre>
     */
    public dev.jangteo.ops.v1.VerifyInvariantsResponse verifyInvariants(dev.jangteo.ops.v1.VerifyInvariantsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getVerifyInvariantsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the background jobs, by name: what each does, when it runs next, and how its last runs went.
     * </pre>
     */
    public dev.jangteo.ops.v1.ListJobsResponse listJobs(dev.jangteo.ops.v1.ListJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Has a job run now, beside its schedule; it starts within a second, on any server that runs jobs. Fails with
     * `NOT_FOUND` if there is no such job.
     * </pre>
     */
    public dev.jangteo.ops.v1.RunJobResponse runJob(dev.jangteo.ops.v1.RunJobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRunJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists who did what that touches security or money, newest first.
     * Every record is written in the transaction of what it tells, and is chained to those before it within a minute;
     * VerifyInvariants checks the chain.
     * </pre>
     */
    public dev.jangteo.ops.v1.ListAuditRecordsResponse listAuditRecords(dev.jangteo.ops.v1.ListAuditRecordsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAuditRecordsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service OpsService.
   * <pre>
   * What operators ask of the server.
   * </pre>
   */
  public static final class OpsServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<OpsServiceFutureStub> {
    private OpsServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OpsServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OpsServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Checks, over all rows and in one snapshot, what must always hold: stock is the sum of its movements,
     * balances are the sum of their transfers, and every order was paid exactly.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.ops.v1.VerifyInvariantsResponse> verifyInvariants(
        dev.jangteo.ops.v1.VerifyInvariantsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getVerifyInvariantsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the background jobs, by name: what each does, when it runs next, and how its last runs went.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.ops.v1.ListJobsResponse> listJobs(
        dev.jangteo.ops.v1.ListJobsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListJobsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Has a job run now, beside its schedule; it starts within a second, on any server that runs jobs. Fails with
     * `NOT_FOUND` if there is no such job.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.ops.v1.RunJobResponse> runJob(
        dev.jangteo.ops.v1.RunJobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRunJobMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists who did what that touches security or money, newest first.
     * Every record is written in the transaction of what it tells, and is chained to those before it within a minute;
     * VerifyInvariants checks the chain.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.ops.v1.ListAuditRecordsResponse> listAuditRecords(
        dev.jangteo.ops.v1.ListAuditRecordsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAuditRecordsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_VERIFY_INVARIANTS = 0;
  private static final int METHODID_LIST_JOBS = 1;
  private static final int METHODID_RUN_JOB = 2;
  private static final int METHODID_LIST_AUDIT_RECORDS = 3;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_VERIFY_INVARIANTS:
          serviceImpl.verifyInvariants((dev.jangteo.ops.v1.VerifyInvariantsRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.ops.v1.VerifyInvariantsResponse>) responseObserver);
          break;
        case METHODID_LIST_JOBS:
          serviceImpl.listJobs((dev.jangteo.ops.v1.ListJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.ops.v1.ListJobsResponse>) responseObserver);
          break;
        case METHODID_RUN_JOB:
          serviceImpl.runJob((dev.jangteo.ops.v1.RunJobRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.ops.v1.RunJobResponse>) responseObserver);
          break;
        case METHODID_LIST_AUDIT_RECORDS:
          serviceImpl.listAuditRecords((dev.jangteo.ops.v1.ListAuditRecordsRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.ops.v1.ListAuditRecordsResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getVerifyInvariantsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.ops.v1.VerifyInvariantsRequest,
              dev.jangteo.ops.v1.VerifyInvariantsResponse>(
                service, METHODID_VERIFY_INVARIANTS)))
        .addMethod(
          getListJobsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.ops.v1.ListJobsRequest,
              dev.jangteo.ops.v1.ListJobsResponse>(
                service, METHODID_LIST_JOBS)))
        .addMethod(
          getRunJobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.ops.v1.RunJobRequest,
              dev.jangteo.ops.v1.RunJobResponse>(
                service, METHODID_RUN_JOB)))
        .addMethod(
          getListAuditRecordsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.ops.v1.ListAuditRecordsRequest,
              dev.jangteo.ops.v1.ListAuditRecordsResponse>(
                service, METHODID_LIST_AUDIT_RECORDS)))
        .build();
  }

  private static abstract class OpsServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    OpsServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.ops.v1.OpsServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("OpsService");
    }
  }

  private static final class OpsServiceFileDescriptorSupplier
      extends OpsServiceBaseDescriptorSupplier {
    OpsServiceFileDescriptorSupplier() {}
  }

  private static final class OpsServiceMethodDescriptorSupplier
      extends OpsServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    OpsServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (OpsServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new OpsServiceFileDescriptorSupplier())
              .addMethod(getVerifyInvariantsMethod())
              .addMethod(getListJobsMethod())
              .addMethod(getRunJobMethod())
              .addMethod(getListAuditRecordsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
